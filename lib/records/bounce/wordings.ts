// What the sentences and codes of bounces mean: servers' wordings, vendors' own enhanced codes, and Outlook's numbers.
import type { BounceId } from '../../model/bounce.ts';

/** In order: the particular before the general. Every repetition is bounded, so that no text can make them slow. */
export const bounceWordings: ReadonlyArray<readonly [BounceId, RegExp]> = [
  ['server-greylisting', /gr[ae]y-?list/i],
  ['defer-limit', /max(imum)? defers and failures/i],
  [
    'rate-limited',
    /max(imum)? (\w+ )?emails per|(sending|message|hourly|daily|rate)[- ](\w+ )?(limit|quota)s? (has been |was |is )?(reached|exceeded)|exceeded .{0,30}\b(sending|rate|message) (limit|quota)|rate[- ]?limited|too many (messages|emails|recipients)|unusual rate|throttl/i,
  ],
  [
    'app-password-required',
    /\bapp(lication)?[- ]?(specific )?password(s)? (is |are )?(required|needed)|InvalidSecondFactor/i,
  ],
  ['oauth-only', /basic auth(entication)? is (disabled|blocked|not supported)|SmtpClientAuthentication is disabled/i],
  ['protocol-disabled-for-mailbox', /yet to enable (imap|pop)|(imap|pop3?)( access)? (is )?(disabled|not enabled)/i],
  [
    'authentication-backend-down',
    /temporary (authentication|system) (failure|error|problem)|unable to authenticate at present|\[(UNAVAILABLE|SYS\/TEMP)\]/i,
  ],
  ['password-expired', /password (has |is )?expired|\[EXPIRED\]/i],
  ['too-many-connections', /too many (\w+ ){0,2}(connections|sessions)|maximum number of connections|\[LIMIT\]/i],
  ['mailbox-locked', /\[IN-USE\]|mail ?(drop|box)( is)?( already)? (locked|in use|busy)/i],
  [
    'credentials-rejected',
    /authentication (failed|unsuccessful|failure)|incorrect authentication data|invalid (credentials|user ?name or password|login)|(username and )?password not accepted|\[(AUTHENTICATIONFAILED|AUTH)\]|bad (login|password)|login failed/i,
  ],
  [
    'authentication-needs-tls',
    /must issue a? ?starttls|encryption (is )?required|\[PRIVACYREQUIRED\]|cleartext (logins?|authentication) (disabled|disallowed)/i,
  ],
  [
    'authentication-not-offered',
    /auth(entication)?( command)? (is )?(not (enabled|supported|available)|used when not advertised)/i,
  ],
  [
    'account-suspended',
    /bad outbound sender|(sender|sending|your|this) (account|user|mailbox)( is| has been| was)? (suspended|blocked|disabled|locked)|\[CONTACTADMIN\]|domain .{0,60}has (been )?suspended/i,
  ],
  [
    'relay-denied',
    /relay(ing)? (access )?(is )?(denied|not permitted|not allowed|prohibited)|(unable|not permitted) to relay|not a relay|authentication (is )?required|client was not authenticated|we do not relay/i,
  ],
  [
    'sender-not-owned',
    /not owned by user|send ?as ?denied|(not (allowed|permitted|authorized)|permissions?) to send (as|from|on behalf)|sender address .{0,80}does not match/i,
  ],
  [
    'submission-sender-rejected',
    /sender address rejected|sender verif(y|ication) failed|invalid sender|sender domain (must exist|not found)|domain of sender address .{0,100}does not (exist|resolve)|unrout(e)?able sender/i,
  ],
  [
    'size-limit',
    /(message|mail|attachment|content)( size)? (is )?(too (large|big)|exceeds|larger than)|size (limit|exceeds)|exceeds? .{0,40}\b(maximum|fixed|size)\b.{0,20}(size|limit)|MessageSizeExceeded/i,
  ],
  [
    'mailbox-full',
    /over ?quota|quota (is |has been )?(exceeded|full)|mailbox (is )?(full|over)|(inbox|storage) (is )?(full|out of)|insufficient (system )?storage|out of storage|QuotaExceeded/i,
  ],
  [
    'reverse-dns-missing',
    /\b(PTR|rDNS)\b|reverse[- ](dns|hostname|lookup|address)|cannot find your (reverse )?hostname|no reverse/i,
  ],
  ['dmarc-unaligned', /\bDMARC\b/i],
  [
    'bulk-sender-rules',
    /unauthenticated (email|mail|sender)|not (properly )?authenticated|does not meet the required authentication level|sender .{0,60}(is )?unauthenticated|\bDKIM\b .{0,60}(fail|missing|did not|not pass|invalid)/i,
  ],
  [
    'spf-sender-not-covered',
    /\bSPF\b.{0,80}\b(fail|softfail|not allowed|not permitted|not authorized|did not pass|violation|validation|check)|not (allowed|permitted|authorized|listed) .{0,60}\bSPF\b|openspf/i,
  ],
  [
    'address-blocklisted',
    /block ?-?list|black ?-?list|spamhaus|spamcop|barracuda|sorbs|\b(dnsbl|rbl|S3140|S3150)\b|listed (at|on|in|by) .{0,60}\b(bl|sbl|xbl|pbl|zen)\b|banned sending ip|poor reputation|bad reputation|IP .{0,40}(is|has been|was) (blocked|banned|listed)/i,
  ],
  [
    'server-refused-attachment',
    /(virus|malware|infected)|attachment .{0,40}(not allowed|blocked|prohibited|rejected)|blocked because its content|potential security issue|banned (file|attachment)/i,
  ],
  [
    'server-refused-content',
    /\b(spam|unsolicited|phish)|content (rejected|refused|not accepted)|message (rejected|refused|content) .{0,60}(policy|filter)|high score/i,
  ],
  [
    'mx-loop',
    /too many hops|mail (loop|forwarding loop)|(routing|forwarding) loop|loops? back to (my|it)self|hop count exceeded/i,
  ],
  ['mx-null', /null ?mx|does not accept (any )?(mail|email)s?\b|domain .{0,60}sends? and receives? no/i],
  [
    'host-nxdomain',
    /(host|domain)( or domain)?( name)? (is )?not found|(no such|unknown|non-?existent) (domain|host)|unrout(e)?able (mail )?(address|domain)|domain .{0,60}(does not exist|couldn.t be found|doesn.t exist)|(Name or )?service not known|NXDOMAIN|DNS (error|domain .{0,60}does not exist)/i,
  ],
  [
    'mailbox-disabled',
    /(recipient|mailbox|account|user)( address)?( is| has been)? (disabled|inactive|deactivated|suspended|expired)|inactive (user|recipient|mailbox)/i,
  ],
  [
    'recipient-unknown',
    /(user|recipient|mailbox|address|account)( address)?( name)?( is| was)?( rejected:)? ?(unknown|not found|does not exist|doesn.t exist|unavailable|undeliverable|invalid|couldn.t be found)|(unknown|no such|invalid|non-?existent|bad destination) (user|recipient|mailbox|address|person|local|virtual)|no mailbox here|unknown in (virtual|local|relay)|RecipientNotFound|recipient (address )?rejected|does not have an? .{0,40}account|address couldn.t be found|wasn.t found at/i,
  ],
  [
    'server-greylisting',
    /deferred .{0,40}policy|try again (later|in)|temporarily (deferred|rejected)|come back later/i,
  ],
  [
    'mx-without-smtp',
    /connection (timed out|refused)|(timed out|timeout) .{0,40}(connect|while)|no route to host|network (is )?unreachable|lost connection|retry time(out)? (not reached|exceeded)|delivery (time|temporarily) (expired|suspended)|message expired|could not be delivered (for|within)|unable to connect|(all hosts|host).{0,40}(unreachable|have been failing)/i,
  ],
  [
    'certificate-not-trusted',
    /(security )?certificate .{0,80}(not trusted|cannot be verified|can.t be verified|invalid|expired|untrusted)|target principal name is incorrect/i,
  ],
];

/** Enhanced codes (RFC 3463, IANA's list, and those that Google and Microsoft add), without their class. */
export const enhancedMeanings: Readonly<Record<string, BounceId>> = {
  '1.0': 'recipient-unknown',
  '1.1': 'recipient-unknown',
  '1.2': 'host-nxdomain',
  '1.3': 'recipient-unknown',
  '1.6': 'recipient-unknown',
  '1.7': 'submission-sender-rejected',
  '1.8': 'submission-sender-rejected',
  '1.10': 'mx-null',
  '2.1': 'mailbox-disabled',
  '2.2': 'mailbox-full',
  '2.3': 'size-limit',
  '3.4': 'size-limit',
  '4.1': 'mx-without-smtp',
  '4.2': 'mx-without-smtp',
  '4.4': 'host-nxdomain',
  '4.5': 'rate-limited',
  '4.6': 'mx-loop',
  '4.7': 'mx-without-smtp',
  '4.14': 'mx-loop',
  '4.310': 'host-nxdomain',
  '4.316': 'mx-without-smtp',
  '7.8': 'credentials-rejected',
  '7.9': 'app-password-required',
  '7.10': 'authentication-needs-tls',
  '7.11': 'authentication-needs-tls',
  '7.13': 'account-suspended',
  '7.20': 'bulk-sender-rules',
  '7.21': 'bulk-sender-rules',
  '7.22': 'bulk-sender-rules',
  '7.23': 'spf-sender-not-covered',
  '7.24': 'spf-sender-not-covered',
  '7.25': 'reverse-dns-missing',
  '7.26': 'bulk-sender-rules',
  '7.27': 'mx-null',
  '7.28': 'rate-limited',
  '7.57': 'relay-denied',
  '7.60': 'sender-not-owned',
  '7.64': 'relay-denied',
  '7.139': 'oauth-only',
  '7.509': 'dmarc-unaligned',
  '7.511': 'address-blocklisted',
  '7.515': 'bulk-sender-rules',
  '7.606': 'address-blocklisted',
  '7.705': 'account-suspended',
  '7.708': 'address-blocklisted',
  '7.750': 'account-suspended',
};

/** Codes that mean one thing whatever the sentence beside them says. */
export const decisiveCodes: ReadonlySet<string> = new Set(
  '7.8 7.9 7.13 7.23 7.24 7.25 7.26 7.57 7.60 7.64 7.139 7.509 7.515 7.606 7.705 7.750'.split(' '),
);

/** Reply codes that say something by themselves (RFC 5321 4.2.3, RFC 4954 6, RFC 7504, RFC 7505). */
export const replyMeanings: Readonly<Record<string, BounceId>> = {
  '454': 'authentication-backend-down',
  '521': 'mx-null',
  '530': 'relay-denied',
  '534': 'app-password-required',
  '535': 'credentials-rejected',
  '538': 'authentication-needs-tls',
  '552': 'size-limit',
  '556': 'mx-null',
};

/** Outlook's numbers (upper case), as they are commonly known. */
export const outlookMeanings: Readonly<Record<string, BounceId>> = {
  '0x800CCC0D': 'host-nxdomain',
  '0x800CCC0E': 'outlook-cannot-connect',
  '0x80042108': 'outlook-cannot-connect',
  '0x80042109': 'outlook-cannot-connect',
  '0x800CCC0F': 'outlook-connection-closed',
  '0x800CCCDD': 'outlook-connection-closed',
  '0x800CCC19': 'outlook-timeout',
  '0x8004210A': 'outlook-timeout',
  '0x8004210B': 'outlook-timeout',
  '0x800CCC18': 'credentials-rejected',
  '0x800CCC90': 'credentials-rejected',
  '0x800CCC91': 'credentials-rejected',
  '0x800CCC92': 'credentials-rejected',
  '0x800CCC1A': 'tls-mode-mismatch',
  '0x800CCC78': 'relay-denied',
  '0x800CCC79': 'relay-denied',
  '0x800CCC80': 'authentication-not-offered',
};
