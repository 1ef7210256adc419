// Every fault to survive, by the layer at which it happens.

import { boxBye } from './box-bye.ts';
import { boxDropped } from './box-dropped.ts';
import { boxEndlessLiteral } from './box-endless-literal.ts';
import { boxFlood } from './box-flood.ts';
import { boxGone } from './box-gone.ts';
import { boxNotConnected } from './box-not-connected.ts';
import { boxParentheses } from './box-parentheses.ts';
import { boxPlus } from './box-plus.ts';
import { boxRefused } from './box-refused.ts';
import { boxSilent } from './box-silent.ts';
import { boxVastLiteral } from './box-vast-literal.ts';
import { dateDropped } from './date-dropped.ts';
import { dateFlood } from './date-flood.ts';
import { dateLongLine } from './date-long-line.ts';
import { dateNonsense } from './date-nonsense.ts';
import { dateSilent } from './date-silent.ts';
import { dateWrongTag } from './date-wrong-tag.ts';
import type { MailFault, WebFault } from './fault.ts';
import { imapBad } from './imap-bad.ts';
import { imapBadBytes } from './imap-bad-bytes.ts';
import { imapBye } from './imap-bye.ts';
import { imapByeLater } from './imap-bye-later.ts';
import { imapDisabled } from './imap-disabled.ts';
import { imapDrip } from './imap-drip.ts';
import { imapDripLater } from './imap-drip-later.ts';
import { imapFlood } from './imap-flood.ts';
import { imapGone } from './imap-gone.ts';
import { imapGoneLater } from './imap-gone-later.ts';
import { imapHtml } from './imap-html.ts';
import { imapLate } from './imap-late.ts';
import { imapLongCapability } from './imap-long-capability.ts';
import { imapLongLine } from './imap-long-line.ts';
import { imapNo } from './imap-no.ts';
import { imapNoCrlf } from './imap-no-crlf.ts';
import { imapPlus } from './imap-plus.ts';
import { imapPreauth } from './imap-preauth.ts';
import { imapPreauthTls } from './imap-preauth-tls.ts';
import { imapVastLiteral } from './imap-vast-literal.ts';
import { imapWordsInOk } from './imap-words-in-ok.ts';
import { imapWrongTag } from './imap-wrong-tag.ts';
import { loginBad } from './login-bad.ts';
import { loginBye } from './login-bye.ts';
import { loginByeLingers } from './login-bye-lingers.ts';
import { loginByeStays } from './login-bye-stays.ts';
import { loginFlood } from './login-flood.ts';
import { loginGone } from './login-gone.ts';
import { loginLastWord } from './login-last-word.ts';
import { loginLongLine } from './login-long-line.ts';
import { loginPlus } from './login-plus.ts';
import { loginRefused } from './login-refused.ts';
import { loginUnavailable } from './login-unavailable.ts';
import { loginWrongTag } from './login-wrong-tag.ts';
import { noise } from './noise.ts';
import { popAuth } from './pop-auth.ts';
import { popDropped } from './pop-dropped.ts';
import { popEndless } from './pop-endless.ts';
import { popGone } from './pop-gone.ts';
import { popInUse } from './pop-in-use.ts';
import { popNoEnd } from './pop-no-end.ts';
import { popRefuses } from './pop-refuses.ts';
import { popStat } from './pop-stat.ts';
import { popTemp } from './pop-temp.ts';
import { popUidlFlood } from './pop-uidl-flood.ts';
import { popUidlOpen } from './pop-uidl-open.ts';
import { smtp334 } from './smtp-334.ts';
import { smtp421 } from './smtp-421.ts';
import { smtp454 } from './smtp-454.ts';
import { smtp534 } from './smtp-534.ts';
import { smtp535 } from './smtp-535.ts';
import { smtp538 } from './smtp-538.ts';
import { smtp554 } from './smtp-554.ts';
import { smtpBareLf } from './smtp-bare-lf.ts';
import { smtpEhloLater } from './smtp-ehlo-later.ts';
import { smtpEhloRefused } from './smtp-ehlo-refused.ts';
import { smtpEhloUnknown } from './smtp-ehlo-unknown.ts';
import { smtpManyLines } from './smtp-many-lines.ts';
import { smtpMixed } from './smtp-mixed.ts';
import { smtpNoAuth } from './smtp-no-auth.ts';
import { starttlsAbsent } from './starttls-absent.ts';
import { starttlsHang } from './starttls-hang.ts';
import { starttlsInjected } from './starttls-injected.ts';
import { starttlsInjectedLater } from './starttls-injected-later.ts';
import { starttlsOtherWords } from './starttls-other-words.ts';
import { starttlsRefused } from './starttls-refused.ts';
import { starttlsUnanswered } from './starttls-unanswered.ts';
import { tcpAddressDead } from './tcp-address-dead.ts';
import { tcpClosed } from './tcp-closed.ts';
import { tcpDrip } from './tcp-drip.ts';
import { tcpFiltered } from './tcp-filtered.ts';
import { tcpFin } from './tcp-fin.ts';
import { tcpHalfClose } from './tcp-half-close.ts';
import { tcpIpv6Dead } from './tcp-ipv6-dead.ts';
import { tcpOneAtATime } from './tcp-one-at-a-time.ts';
import { tcpReset } from './tcp-reset.ts';
import { tcpSilent } from './tcp-silent.ts';
import { tlsAlert } from './tls-alert.ts';
import { tlsClosedAfterHello } from './tls-closed-after-hello.ts';
import { tlsExpired } from './tls-expired.ts';
import { tlsFlood } from './tls-flood.ts';
import { tlsIntermediateMissing } from './tls-intermediate-missing.ts';
import { tlsNoGoodbye } from './tls-no-goodbye.ts';
import { tlsNotYetValid } from './tls-not-yet-valid.ts';
import { tlsOld } from './tls-old.ts';
import { tlsOn143 } from './tls-on-143.ts';
import { tlsPlaintext } from './tls-plaintext.ts';
import { tlsSelfSigned } from './tls-self-signed.ts';
import { tlsSilent } from './tls-silent.ts';
import { tlsVastChain } from './tls-vast-chain.ts';
import { tlsWrongName } from './tls-wrong-name.ts';
import { webBomb } from './web-bomb.ts';
import { webChunks } from './web-chunks.ts';
import { webContinue } from './web-continue.ts';
import { webDeep } from './web-deep.ts';
import { webDrip } from './web-drip.ts';
import { webEntities } from './web-entities.ts';
import { webFile } from './web-file.ts';
import { webHeader } from './web-header.ts';
import { webHeaders } from './web-headers.ts';
import { webHtml } from './web-html.ts';
import { webLocalhost } from './web-localhost.ts';
import { webLong } from './web-long.ts';
import { webLoop } from './web-loop.ts';
import { webLoopHost } from './web-loop-host.ts';
import { webMany } from './web-many.ts';
import { webNoTls } from './web-no-tls.ts';
import { webNoise } from './web-noise.ts';
import { webPlain } from './web-plain.ts';
import { webPort } from './web-port.ts';
import { webPrivate } from './web-private.ts';
import { webPrivateName } from './web-private-name.ts';
import { webPrivateOdd } from './web-private-odd.ts';
import { webPrivateSix } from './web-private-six.ts';
import { webShort } from './web-short.ts';
import { webSilent } from './web-silent.ts';
import { webStatus } from './web-status.ts';
import { webTenThousand } from './web-ten-thousand.ts';
import { webTwoBodies } from './web-two-bodies.ts';
import { webUpgrade } from './web-upgrade.ts';
import { webUser } from './web-user.ts';

export const mailFaults: MailFault[] = [
  // TCP
  tcpFiltered,
  tcpClosed,
  tcpSilent,
  tcpFin,
  tcpReset,
  tcpHalfClose,
  tcpDrip,
  imapDrip,
  imapDripLater,
  imapLate,
  tcpIpv6Dead,
  tcpAddressDead,
  tcpOneAtATime,
  // TLS
  tlsPlaintext,
  tlsOn143,
  tlsAlert,
  tlsOld,
  tlsExpired,
  tlsWrongName,
  tlsSelfSigned,
  tlsIntermediateMissing,
  tlsNotYetValid,
  tlsSilent,
  tlsVastChain,
  tlsClosedAfterHello,
  tlsNoGoodbye,
  tlsFlood,
  // STARTTLS
  starttlsAbsent,
  starttlsRefused,
  starttlsInjected,
  starttlsInjectedLater,
  starttlsOtherWords,
  imapPreauth,
  imapPreauthTls,
  starttlsHang,
  starttlsUnanswered,
  // IMAP
  imapNoCrlf,
  noise,
  imapLongLine,
  loginLongLine,
  dateLongLine,
  imapHtml,
  imapBadBytes,
  imapVastLiteral,
  boxVastLiteral,
  boxEndlessLiteral,
  imapWrongTag,
  loginWrongTag,
  dateWrongTag,
  imapFlood,
  loginFlood,
  boxFlood,
  dateFlood,
  imapBye,
  loginBye,
  loginByeStays,
  loginUnavailable,
  loginRefused,
  imapDisabled,
  imapBad,
  loginBad,
  boxGone,
  boxBye,
  boxRefused,
  boxNotConnected,
  boxDropped,
  loginGone,
  imapGone,
  imapGoneLater,
  dateDropped,
  boxSilent,
  dateSilent,
  dateNonsense,
  boxParentheses,
  imapLongCapability,
  imapPlus,
  loginPlus,
  boxPlus,
  imapNo,
  imapByeLater,
  imapWordsInOk,
  loginLastWord,
  loginByeLingers,
  // POP3
  popTemp,
  popAuth,
  popInUse,
  popNoEnd,
  popEndless,
  popUidlOpen,
  popUidlFlood,
  popRefuses,
  popStat,
  popGone,
  popDropped,
  // SMTP
  smtp554,
  smtp421,
  smtpManyLines,
  smtpMixed,
  smtp535,
  smtp454,
  smtp534,
  smtp538,
  smtpNoAuth,
  smtpBareLf,
  smtp334,
  smtpEhloUnknown,
  smtpEhloRefused,
  smtpEhloLater,
];

export const webFaults: WebFault[] = [
  webLoop,
  webLoopHost,
  webPrivate,
  webPrivateOdd,
  webPrivateSix,
  webLocalhost,
  webPrivateName,
  webPort,
  webUser,
  webFile,
  webPlain,
  webBomb,
  webLong,
  webEntities,
  webDeep,
  webChunks,
  webContinue,
  webHtml,
  webStatus,
  webHeader,
  webHeaders,
  webMany,
  webTenThousand,
  webUpgrade,
  webShort,
  webTwoBodies,
  webSilent,
  webNoTls,
  webDrip,
  webNoise,
];
