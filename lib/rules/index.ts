// Every rule, in the order in which agents look: one line a rule.

import { accountSuspended } from './account-suspended.ts';
import { addressBlocklisted } from './address-blocklisted.ts';
import { antivirusProxy } from './antivirus-proxy.ts';
import { appPasswordRequired } from './app-password-required.ts';
import { authenticationBackendDown } from './authentication-backend-down.ts';
import { authenticationChallengeOnly } from './authentication-challenge-only.ts';
import { authenticationNeedsTls } from './authentication-needs-tls.ts';
import { authenticationNotOffered } from './authentication-not-offered.ts';
import { autoconfigInvalid } from './autoconfig-invalid.ts';
import { autoconfigWithoutTls } from './autoconfig-without-tls.ts';
import { autoconfigWrongServer } from './autoconfig-wrong-server.ts';
import { autodiscoverCertificate } from './autodiscover-certificate.ts';
import { autodiscoverHijacked } from './autodiscover-hijacked.ts';
import { certificateChainIncomplete } from './certificate-chain-incomplete.ts';
import { certificateCommonNameOnly } from './certificate-common-name-only.ts';
import { certificateDiffers } from './certificate-differs.ts';
import { certificateExpired } from './certificate-expired.ts';
import { certificateExpiresSoon } from './certificate-expires-soon.ts';
import { certificateInvalid } from './certificate-invalid.ts';
import { certificateNameMismatch } from './certificate-name-mismatch.ts';
import { certificateNotYetValid } from './certificate-not-yet-valid.ts';
import { certificateSelfSigned } from './certificate-self-signed.ts';
import { certificateUnknownAuthority } from './certificate-unknown-authority.ts';
import { certificateWeakKey } from './certificate-weak-key.ts';
import { certificateWeakSignature } from './certificate-weak-signature.ts';
import { clientClockWrong } from './client-clock-wrong.ts';
import { clientHasOldPassword } from './client-has-old-password.ts';
import { connectionHungUp } from './connection-hung-up.ts';
import { connectionPreauthenticated } from './connection-preauthenticated.ts';
import { credentialsRejected } from './credentials-rejected.ts';
import { daneMismatch } from './dane-mismatch.ts';
import { daneUnusable } from './dane-unusable.ts';
import { deferLimit } from './defer-limit.ts';
import type { Rule } from './define.ts';
import { delegationDomainMissing } from './delegation-domain-missing.ts';
import { delegationLame } from './delegation-lame.ts';
import { dkimAliasBroken } from './dkim-alias-broken.ts';
import { dkimMalformed } from './dkim-malformed.ts';
import { dkimMissing } from './dkim-missing.ts';
import { dkimMultiple } from './dkim-multiple.ts';
import { dkimNameDoubled } from './dkim-name-doubled.ts';
import { dkimNoSelector } from './dkim-no-selector.ts';
import { dkimNotFound } from './dkim-not-found.ts';
import { dkimRevoked } from './dkim-revoked.ts';
import { dkimSha1Only } from './dkim-sha1-only.ts';
import { dkimSignatureFails } from './dkim-signature-fails.ts';
import { dkimTesting } from './dkim-testing.ts';
import { dkimWeak } from './dkim-weak.ts';
import { dmarcDeprecatedTags } from './dmarc-deprecated-tags.ts';
import { dmarcInvalid } from './dmarc-invalid.ts';
import { dmarcMissing } from './dmarc-missing.ts';
import { dmarcMultiple } from './dmarc-multiple.ts';
import { dmarcPolicyNone } from './dmarc-policy-none.ts';
import { dmarcReportAddressUnauthorised } from './dmarc-report-address-unauthorised.ts';
import { dmarcTesting } from './dmarc-testing.ts';
import { dnsAliasLoop } from './dns-alias-loop.ts';
import { dnsAnswerUnusable } from './dns-answer-unusable.ts';
import { dnsApexAlias } from './dns-apex-alias.ts';
import { dnsChangePropagating } from './dns-change-propagating.ts';
import { dnsHostedElsewhere } from './dns-hosted-elsewhere.ts';
import { dnsRefused } from './dns-refused.ts';
import { dnsServfail } from './dns-servfail.ts';
import { dnssecBogus } from './dnssec-bogus.ts';
import { dnssecDsMismatch } from './dnssec-ds-mismatch.ts';
import { domainExpired } from './domain-expired.ts';
import { doubleSpamFilter } from './double-spam-filter.ts';
import { filterMovesMail } from './filter-moves-mail.ts';
import { foldersUnsubscribed } from './folders-unsubscribed.ts';
import { greetingMissing } from './greeting-missing.ts';
import { greetingRefused } from './greeting-refused.ts';
import { greetingSlow } from './greeting-slow.ts';
import { hostAddressDead } from './host-address-dead.ts';
import { hostNoAddress } from './host-no-address.ts';
import { hostNxdomain } from './host-nxdomain.ts';
import { hostUnreachable } from './host-unreachable.ts';
import { hostWebProxied } from './host-web-proxied.ts';
import { imapLoginNotOffered } from './imap-login-not-offered.ts';
import { imapUnavailable } from './imap-unavailable.ts';
import { ipBanned } from './ip-banned.ts';
import { ipv6Broken } from './ipv6-broken.ts';
import { localNetworkOnly } from './local-network-only.ts';
import { loginUnproven } from './login-unproven.ts';
import { loginWebRequired } from './login-web-required.ts';
import { mailInJunk } from './mail-in-junk.ts';
import { mailboxClosed } from './mailbox-closed.ts';
import { mailboxCorrupt } from './mailbox-corrupt.ts';
import { mailboxFull } from './mailbox-full.ts';
import { mailboxLocked } from './mailbox-locked.ts';
import { mailboxNearlyFull } from './mailbox-nearly-full.ts';
import { mailboxTestMessageFailsAuthentication } from './mailbox-test-message-fails-authentication.ts';
import { mailboxTestMessageInJunk } from './mailbox-test-message-in-junk.ts';
import { mailboxTestMessageLeft } from './mailbox-test-message-left.ts';
import { mailboxTestMessageLost } from './mailbox-test-message-lost.ts';
import { mailboxTestMessageSlow } from './mailbox-test-message-slow.ts';
import { mtaStsMxNotCovered } from './mta-sts-mx-not-covered.ts';
import { mtaStsPolicyInvalid } from './mta-sts-policy-invalid.ts';
import { mtaStsPolicyUnreachable } from './mta-sts-policy-unreachable.ts';
import { mtaStsRecordInvalid } from './mta-sts-record-invalid.ts';
import { mxCertificateInvalid } from './mx-certificate-invalid.ts';
import { mxDuplicate } from './mx-duplicate.ts';
import { mxIsAddress } from './mx-is-address.ts';
import { mxIsAlias } from './mx-is-alias.ts';
import { mxLookupFails } from './mx-lookup-fails.ts';
import { mxMissing } from './mx-missing.ts';
import { mxMixedProviders } from './mx-mixed-providers.ts';
import { mxNotThisHost } from './mx-not-this-host.ts';
import { mxNull } from './mx-null.ts';
import { mxPrivateAddress } from './mx-private-address.ts';
import { mxStarttlsMissing } from './mx-starttls-missing.ts';
import { mxTlsFailed } from './mx-tls-failed.ts';
import { mxTooMany } from './mx-too-many.ts';
import { mxUnresolvable } from './mx-unresolvable.ts';
import { mxWithoutSmtp } from './mx-without-smtp.ts';
import { nameserverDiffers } from './nameserver-differs.ts';
import { nameserverIsAlias } from './nameserver-is-alias.ts';
import { nameserverLame } from './nameserver-lame.ts';
import { nameserverPrivateAddress } from './nameserver-private-address.ts';
import { nameserverSingle } from './nameserver-single.ts';
import { nameserverUnreachable } from './nameserver-unreachable.ts';
import { nameserverUnresolvable } from './nameserver-unresolvable.ts';
import { namespacePrefix } from './namespace-prefix.ts';
import { oauthOnly } from './oauth-only.ts';
import { otherProviderHoldsMail } from './other-provider-holds-mail.ts';
import { outlookErrorCode } from './outlook-error-code.ts';
import { passwordExpired } from './password-expired.ts';
import { plaintextLoginOffered } from './plaintext-login-offered.ts';
import { popDeletesMail } from './pop-deletes-mail.ts';
import { popDuplicates } from './pop-duplicates.ts';
import { popLoginDelay } from './pop-login-delay.ts';
import { popServerExpiresMail } from './pop-server-expires-mail.ts';
import { popWithoutUidl } from './pop-without-uidl.ts';
import { portRefused } from './port-refused.ts';
import { portTimeout } from './port-timeout.ts';
import { port25Blocked } from './port25-blocked.ts';
import { protocolDisabledForMailbox } from './protocol-disabled-for-mailbox.ts';
import { protocolUnexpected } from './protocol-unexpected.ts';
import { rateLimited } from './rate-limited.ts';
import { recipientUnknown } from './recipient-unknown.ts';
import { relayDenied } from './relay-denied.ts';
import { responseStalled } from './response-stalled.ts';
import { responseUnreadable } from './response-unreadable.ts';
import { reverseDnsMissing } from './reverse-dns-missing.ts';
import { senderNotOwned } from './sender-not-owned.ts';
import { sentNotSaved } from './sent-not-saved.ts';
import { serverAlert } from './server-alert.ts';
import { serverNotFound } from './server-not-found.ts';
import { sizeLimit } from './size-limit.ts';
import { specialFoldersDuplicated } from './special-folders-duplicated.ts';
import { spfAllowsEveryone } from './spf-allows-everyone.ts';
import { spfDeprecatedPtr } from './spf-deprecated-ptr.ts';
import { spfIncludeBroken } from './spf-include-broken.ts';
import { spfIncludeMissing } from './spf-include-missing.ts';
import { spfLoop } from './spf-loop.ts';
import { spfMissing } from './spf-missing.ts';
import { spfMultiple } from './spf-multiple.ts';
import { spfNeutralAll } from './spf-neutral-all.ts';
import { spfNotRecognised } from './spf-not-recognised.ts';
import { spfRedundantTerm } from './spf-redundant-term.ts';
import { spfSenderNotCovered } from './spf-sender-not-covered.ts';
import { spfSyntax } from './spf-syntax.ts';
import { spfTermAfterAll } from './spf-term-after-all.ts';
import { spfTooManyLookups } from './spf-too-many-lookups.ts';
import { spfTooManyVoidLookups } from './spf-too-many-void-lookups.ts';
import { srvPortMismatch } from './srv-port-mismatch.ts';
import { srvPortUnusual } from './srv-port-unusual.ts';
import { srvTargetIsAlias } from './srv-target-is-alias.ts';
import { srvTargetUnresolvable } from './srv-target-unresolvable.ts';
import { starttlsInjection } from './starttls-injection.ts';
import { starttlsMissing } from './starttls-missing.ts';
import { starttlsRefused } from './starttls-refused.ts';
import { submissionMessageDeferred } from './submission-message-deferred.ts';
import { submissionMessageRefused } from './submission-message-refused.ts';
import { submissionMessageUnanswered } from './submission-message-unanswered.ts';
import { submissionUnavailable } from './submission-unavailable.ts';
import { syncWindow } from './sync-window.ts';
import { tlsHandshakeFailed } from './tls-handshake-failed.ts';
import { tlsImplicitMissing } from './tls-implicit-missing.ts';
import { tlsModeMismatch } from './tls-mode-mismatch.ts';
import { tlsOldAccepted } from './tls-old-accepted.ts';
import { tlsRptInvalid } from './tls-rpt-invalid.ts';
import { tlsTooOld } from './tls-too-old.ts';
import { tooManyConnections } from './too-many-connections.ts';
import { usernameNotFullAddress } from './username-not-full-address.ts';
import { webformFromVisitor } from './webform-from-visitor.ts';
import { webformLocalRouting } from './webform-local-routing.ts';
import { webformNotInSpf } from './webform-not-in-spf.ts';
import { webformRemoteButLocal } from './webform-remote-but-local.ts';

export const rules: readonly Rule[] = [
  // Connect
  hostNxdomain,
  hostNoAddress,
  hostWebProxied,
  portRefused,
  portTimeout,
  hostUnreachable,
  ipv6Broken,
  hostAddressDead,
  greetingMissing,
  greetingSlow,
  greetingRefused,
  connectionHungUp,
  connectionPreauthenticated,
  protocolUnexpected,
  responseUnreadable,
  responseStalled,
  serverNotFound,
  serverAlert,
  // TLS
  tlsModeMismatch,
  tlsTooOld,
  tlsOldAccepted,
  tlsHandshakeFailed,
  starttlsMissing,
  starttlsRefused,
  starttlsInjection,
  certificateExpired,
  certificateNameMismatch,
  certificateSelfSigned,
  certificateChainIncomplete,
  certificateUnknownAuthority,
  certificateNotYetValid,
  certificateDiffers,
  certificateExpiresSoon,
  certificateCommonNameOnly,
  certificateWeakKey,
  certificateWeakSignature,
  certificateInvalid,
  plaintextLoginOffered,
  tlsImplicitMissing,
  // Authentication
  credentialsRejected,
  usernameNotFullAddress,
  appPasswordRequired,
  loginWebRequired,
  protocolDisabledForMailbox,
  accountSuspended,
  passwordExpired,
  authenticationBackendDown,
  authenticationNeedsTls,
  tooManyConnections,
  loginUnproven,
  oauthOnly,
  authenticationNotOffered,
  authenticationChallengeOnly,
  // Mailbox and POP
  imapUnavailable,
  imapLoginNotOffered,
  mailboxFull,
  mailboxClosed,
  mailboxCorrupt,
  mailboxNearlyFull,
  mailboxLocked,
  popDeletesMail,
  popServerExpiresMail,
  popWithoutUidl,
  popLoginDelay,
  namespacePrefix,
  specialFoldersDuplicated,
  foldersUnsubscribed,
  mailboxTestMessageLost,
  mailboxTestMessageInJunk,
  mailboxTestMessageSlow,
  mailboxTestMessageLeft,
  mailboxTestMessageFailsAuthentication,
  mailInJunk,
  // Sending
  submissionUnavailable,
  rateLimited,
  sizeLimit,
  relayDenied,
  senderNotOwned,
  recipientUnknown,
  deferLimit,
  submissionMessageRefused,
  submissionMessageDeferred,
  submissionMessageUnanswered,
  // MX and delegation
  delegationDomainMissing,
  domainExpired,
  delegationLame,
  dnssecBogus,
  dnssecDsMismatch,
  dnsServfail,
  dnsRefused,
  dnsAliasLoop,
  dnsAnswerUnusable,
  dnsApexAlias,
  dnsChangePropagating,
  dnsHostedElsewhere,
  nameserverIsAlias,
  nameserverLame,
  nameserverUnreachable,
  nameserverPrivateAddress,
  nameserverDiffers,
  nameserverUnresolvable,
  nameserverSingle,
  mxMissing,
  mxNull,
  mxUnresolvable,
  mxIsAddress,
  mxLookupFails,
  mxIsAlias,
  mxPrivateAddress,
  mxTooMany,
  mxDuplicate,
  mxWithoutSmtp,
  mxStarttlsMissing,
  mxTlsFailed,
  mxCertificateInvalid,
  reverseDnsMissing,
  addressBlocklisted,
  daneMismatch,
  daneUnusable,
  mtaStsRecordInvalid,
  mtaStsPolicyUnreachable,
  mtaStsPolicyInvalid,
  mtaStsMxNotCovered,
  tlsRptInvalid,
  mxMixedProviders,
  otherProviderHoldsMail,
  mxNotThisHost,
  // SPF
  spfMissing,
  spfNotRecognised,
  spfMultiple,
  spfSyntax,
  spfLoop,
  spfIncludeMissing,
  spfIncludeBroken,
  spfTooManyLookups,
  spfTooManyVoidLookups,
  spfSenderNotCovered,
  spfAllowsEveryone,
  spfTermAfterAll,
  spfNeutralAll,
  spfDeprecatedPtr,
  spfRedundantTerm,
  // DKIM
  dkimMissing,
  dkimNameDoubled,
  dkimNoSelector,
  dkimNotFound,
  dkimAliasBroken,
  dkimMalformed,
  dkimMultiple,
  dkimRevoked,
  dkimWeak,
  dkimSha1Only,
  dkimTesting,
  dkimSignatureFails,
  // DMARC
  dmarcMissing,
  dmarcMultiple,
  dmarcInvalid,
  dmarcPolicyNone,
  dmarcTesting,
  dmarcDeprecatedTags,
  dmarcReportAddressUnauthorised,
  // Discovery
  autoconfigInvalid,
  autoconfigWithoutTls,
  autoconfigWrongServer,
  autodiscoverHijacked,
  autodiscoverCertificate,
  srvTargetUnresolvable,
  srvTargetIsAlias,
  srvPortMismatch,
  srvPortUnusual,
  // Seen by customers only: each rests on an answer
  ipBanned,
  localNetworkOnly,
  port25Blocked,
  antivirusProxy,
  clientClockWrong,
  clientHasOldPassword,
  popDuplicates,
  filterMovesMail,
  syncWindow,
  sentNotSaved,
  doubleSpamFilter,
  webformFromVisitor,
  webformLocalRouting,
  webformRemoteButLocal,
  webformNotInSpf,
  outlookErrorCode,
];
