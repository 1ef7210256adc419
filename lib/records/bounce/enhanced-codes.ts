// What enhanced codes (RFC 3463, IANA's list, and those that Google and Microsoft add) mean in the place where they stand.
import type { BounceId } from '../../model/bounce.ts';
import type { ServerReply } from './server-replies.ts';

/**
 * Without their class. Left out: X.1.0 and X.2.0, "other" (RFC 3463 3.2, 3.3), X.7.1, any policy, and whatever else says
 * nothing by itself. X.4.1 is "no answer from host"; Microsoft's 5.4.1 comes with words.
 */
const meanings: Readonly<Record<string, BounceId>> = {
  '1.1': 'recipient-unknown',
  '1.2': 'host-nxdomain',
  '1.3': 'recipient-unknown',
  '1.6': 'recipient-unknown',
  '1.7': 'submission-sender-rejected',
  '1.8': 'submission-sender-rejected',
  '1.90': 'rate-limited',
  '2.1': 'mailbox-disabled',
  '2.2': 'mailbox-full',
  '2.3': 'size-limit',
  '2.121': 'recipient-rate-limited',
  '2.122': 'recipient-rate-limited',
  '3.1': 'server-disk-full',
  '3.4': 'size-limit',
  '3.5': 'server-internal-error',
  '4.1': 'mx-without-smtp',
  '4.2': 'mx-without-smtp',
  '4.3': 'dns-lookup-failed',
  '4.4': 'host-nxdomain',
  '4.5': 'rate-limited',
  '4.6': 'mx-loop',
  '4.14': 'mx-loop',
  '4.310': 'host-nxdomain',
  '4.312': 'dns-lookup-failed',
  '4.316': 'mx-without-smtp',
  '4.317': 'mx-tls-failed',
  '6.11': 'message-malformed',
  '7.12': 'recipient-internal-only',
  '7.13': 'account-suspended',
  '7.20': 'bulk-sender-rules',
  '7.21': 'bulk-sender-rules',
  '7.22': 'bulk-sender-rules',
  '7.23': 'spf-sender-not-covered',
  '7.24': 'spf-sender-not-covered',
  '7.25': 'reverse-dns-missing',
  '7.26': 'bulk-sender-rules',
  '7.27': 'submission-sender-rejected',
  '7.28': 'rate-limited',
  '7.29': 'server-needs-tls',
  '7.30': 'bulk-sender-rules',
  '7.32': 'dmarc-unaligned',
  '7.40': 'bulk-sender-rules',
  '7.57': 'relay-denied',
  '7.60': 'sender-not-owned',
  '7.64': 'relay-denied',
  '7.124': 'recipient-internal-only',
  '7.129': 'recipient-internal-only',
  '7.133': 'recipient-internal-only',
  '7.134': 'recipient-internal-only',
  '7.135': 'recipient-internal-only',
  '7.136': 'recipient-internal-only',
  '7.139': 'oauth-only',
  '7.232': 'rate-limited',
  '7.233': 'rate-limited',
  '7.236': 'rate-limited',
  '7.321': 'mx-tls-failed',
  '7.322': 'mx-tls-failed',
  '7.323': 'mx-tls-failed',
  '7.324': 'mx-tls-failed',
  '7.325': 'mx-tls-failed',
  '7.350': 'server-refused-content',
  '7.500': 'rate-limited',
  '7.507': 'recipient-refuses-sender',
  '7.508': 'address-blocklisted',
  '7.509': 'dmarc-unaligned',
  '7.511': 'address-blocklisted',
  '7.512': 'message-malformed',
  '7.513': 'recipient-refuses-sender',
  '7.515': 'bulk-sender-rules',
  '7.705': 'account-suspended',
  '7.708': 'address-blocklisted',
  '7.750': 'account-suspended',
};

/** Codes that mean one thing whatever the words beside them, unless these name the cause themselves. */
const decisive: ReadonlySet<string> = new Set(
  '2.2 7.13 7.25 7.26 7.32 7.57 7.60 7.64 7.124 7.129 7.133 7.134 7.135 7.136 7.139 7.321 7.322 7.323 7.324 7.325 7.500 7.509 7.515 7.705 7.750'.split(
    ' ',
  ),
);

/** RFC 4954 6: codes that speak of a login where one was tried; elsewhere servers number policies so. */
const ofLogins: Readonly<Record<string, BounceId>> = {
  '7.4': 'authentication-not-offered',
  '7.8': 'credentials-rejected',
  '7.9': 'app-password-required',
  '7.10': 'authentication-needs-tls',
  '7.11': 'authentication-needs-tls',
};
const outsideLogins: Readonly<Record<string, BounceId>> = {
  '7.4': 'mx-tls-failed',
  '7.5': 'mx-tls-failed',
  // Yahoo's 554 5.7.9 is a refusal of the message "for policy reasons".
  '7.9': 'server-refused-policy',
  '7.10': 'server-needs-tls',
  '7.11': 'server-needs-tls',
};
const loginReplies: ReadonlySet<string> = new Set(['432', '454', '504', '530', '534', '535', '538']);
const loginWords =
  /\bauth(?:entication)?\b(?! (?:check|result|level))|\blog ?[io]n\b|password|credential|user ?name|\bSASL\b/i;

/** Whether the refusal is that of a login. */
export function isLoginReply({ replyCode, words, stage }: ServerReply): boolean {
  return stage === 'login' || (replyCode !== null && loginReplies.has(replyCode)) || loginWords.test(words);
}

const detailOf = ({ enhancedCode }: ServerReply) => enhancedCode?.slice(2) ?? '';

/** What the code says in general; undefined: nothing. */
export function meaningOfEnhanced(reply: ServerReply): BounceId | undefined {
  const detail = detailOf(reply);
  const byLogin = isLoginReply(reply) ? ofLogins[detail] : outsideLogins[detail];
  if (byLogin !== undefined) return byLogin;
  // RFC 5248 2.4: 5.7.13 is the sender's account, unless a recipient is what the words are about.
  if (detail === '7.13' && /recipient/i.test(reply.text)) return 'mailbox-disabled';
  // A mailbox that is "disabled" for now (RFC 3463 3.3) is one that receives too fast (Gmail), or nobody knows what.
  if (detail === '2.1' && reply.enhancedCode === '4.2.1') return undefined;
  // RFC 7505 4.1 has 556 beside it; Microsoft says "recipient not found" with the same 5.1.10.
  if (detail === '1.10') return reply.replyCode === '556' ? 'mx-null' : undefined;
  // RFC 7504 4: a 5.3.2 never takes mail; a 4.3.2 is closed for now.
  if (detail === '3.2') return reply.enhancedCode === '5.3.2' ? 'mx-null' : 'server-internal-error';
  // RFC 3463 3.7: media that the other side cannot take.
  if (/^6\.\d$/.test(detail)) return 'message-malformed';
  // Microsoft numbers each block list on its own.
  if (/^7\.6[0-4]\d$/.test(detail)) return 'address-blocklisted';
  // RFC 5321 4.2.1: who refuses the recipient's name while a sender is asked for means the sender.
  if (/^1\.[13]$/.test(detail) && reply.stage === 'mail') return 'submission-sender-rejected';
  return meanings[detail];
}

/** What the code says against whatever words stand beside it; undefined: nothing. */
export function decisiveMeaning(reply: ServerReply): BounceId | undefined {
  const detail = detailOf(reply);
  const isDecisive =
    decisive.has(detail) ||
    /^7\.6[0-4]\d$/.test(detail) ||
    (detail in ofLogins && isLoginReply(reply) && detail !== '7.4');
  return isDecisive ? meaningOfEnhanced(reply) : undefined;
}

/** RFC 3463 3.5, X.4.7: the time ran out, which is the last of reasons. */
export function hasExpired({ enhancedCode }: ServerReply): boolean {
  return enhancedCode?.slice(2) === '4.7' || enhancedCode === '5.4.300';
}

/** Reply codes that say something by themselves (RFC 5321 4.2.3, RFC 4954 6, RFC 7504, RFC 7505). */
const replyMeanings: Readonly<Record<string, BounceId>> = {
  '454': 'authentication-backend-down',
  '521': 'mx-null',
  '530': 'relay-denied',
  '534': 'app-password-required',
  '535': 'credentials-rejected',
  '538': 'authentication-needs-tls',
  '551': 'recipient-unknown',
  '552': 'size-limit',
  '556': 'mx-null',
};

/** What the reply code says; undefined: nothing. */
export function meaningOfReplyCode({ replyCode }: ServerReply): BounceId | undefined {
  return replyMeanings[replyCode ?? ''];
}
