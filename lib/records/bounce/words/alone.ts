// Sentences of servers that say enough by themselves, without a code and outside a notice: no one else speaks so.
import type { Wording } from './wording.ts';

/** What servers call a recipient, narrower than in a notice: people speak of accounts and addresses too. */
const box =
  "(?:user|recipient|mail ?box|mail ?address|e-?mail account|inbox)(?:['’]s)?(?: mail ?box| account| address)?";
const named = '(?: (?:"[^"]{1,100}"|<[^>]{1,320}>|\\([^)]{1,320}\\)|\\S{1,320}@\\S{1,250}| of user \\S{1,64}){1,2})?';

/** In order: the particular before the general. */
export const alone: readonly Wording[] = [
  { id: 'server-greylisting', words: /\bgr[ae]y-?list(?:ed|ing)\b/i },
  { id: 'defer-limit', words: /max(?:imum)? defers and failures/i },
  {
    id: 'rate-limited',
    words:
      /exceeded the max(?:imum)? (?:\w{1,12} )?e?-?mails|(?:sending|message|hourly|daily|rate) (?!size)(?:\w{1,12} )?limit (?:is |was |has been )?(?:reached|exceeded)|(?:sent|sending) too many (?:messages|e?-?mails)|too many (?:messages|e?-?mails|recipients) (?:sent|per|in this|from|for this)/i,
  },
  {
    id: 'too-many-connections',
    words:
      /too many (?:\w{1,20} ){0,3}(?:connections|sessions) (?:from|per|open|\()|too many (?:simultaneous|concurrent) connections|maximum number of connections|\[LIMIT\]/i,
  },
  {
    id: 'reverse-dns-missing',
    words:
      /no (?:valid )?(?:PTR|reverse DNS)\b.{0,40}(?:record|found|set|for)|cannot find your (?:reverse )?hostname|reverse DNS .{0,40}(?:failed|missing|does not|doesn.t)/i,
  },
  {
    id: 'dmarc-unaligned',
    words:
      /(?:rejected|refused|not accepted|blocked|failed?|denied) .{0,60}\bDMARC\b|\bDMARC (?:check |validation |verification )?fail/i,
  },
  {
    id: 'spf-sender-not-covered',
    words:
      /(?:rejected|refused|not accepted|blocked|denied) .{0,60}\bSPF\b|\bSPF (?:check |validation |authentication )?(?:fail|did ?n.t pass|unauthori[sz]ed)/i,
  },
  {
    id: 'mx-tls-failed',
    words: /TLS is required,? but (?:was )?not offered|failed (?:DANE|MTA-?STS) validation/i,
  },
  {
    id: 'address-blocklisted',
    words:
      /(?:blocked|rejected|refused|denied|listed) .{0,60}(?:block-?list|black-?list|spamhaus|spamcop|\bRBL\b|\bDNSBL\b)|blocked using \S{1,60}\.[a-z]{2,}/i,
  },
  { id: 'mx-not-local', words: /loops? back to (?:my|it)self|lowest[- ]?numbered MX record points? to local ?host/i },
  {
    id: 'mx-loop',
    words: /too many ["“]?(?:hops|received)|\bmail (?:forwarding )?loop\b|hop count exceeded|^duplicated message-id/i,
  },
  {
    id: 'dns-lookup-failed',
    words:
      /responded with code SERVFAIL|host not found, try again|host ?(?:name )?look-?up (?:did not complete|failure)|(?:name server|DNS).{0,40}(?:timed out|temporary)/i,
  },
  {
    id: 'mx-null',
    words:
      /\bnull ?mx\b|(?:domain|host).{0,80} (?:does not|doesn.t) (?:accept|receive) (?:any )?e?-?mails?|indicated no SMTP service/i,
  },
  {
    id: 'mx-missing',
    words:
      /no (?:valid )?MX (?:record )?(?:was )?found|all relevant MX records point to non-?existent|find a mail exchanger or IP address/i,
  },
  {
    id: 'host-nxdomain',
    words:
      /\bunrout(?:e)?able (?:mail )?(?:address|domain)|responded with code NXDOMAIN|NXDOMAIN$|name or service not known|(?:couldn.t|could not) find any host named|(?:host|domain)(?: or domain)?(?: name)?(?: [\w.-]{1,100})? (?:(?:is |was )?(?:unknown|not found)|does(?: not|n.t) exist)\s{0,3}(?:[.,:;()[]|$)/i,
    unless: /sender/i,
  },
  {
    id: 'relay-denied',
    words:
      /relay(?:ing)? (?:access )?(?:is )?denied|relaying (?:not (?:permitted|allowed)|prohibited)|(?:unable|not permitted) to relay/i,
  },
  {
    id: 'sender-verification-failed',
    words: /sender verif(?:y|ication) failed|sender address rejected: un(?:verified|deliverable) address/i,
  },
  {
    id: 'sender-not-owned',
    words: /not owned by user|must be same as authorization user|SendAsDenied|send mail as.{0,20} feature/i,
  },
  {
    id: 'submission-sender-rejected',
    words:
      /sender address rejected|\bsender rejected\b|domain of sender address .{0,200}does not exist|sender domain must exist/i,
  },
  {
    id: 'account-suspended',
    words:
      /bad outbound sender|your account (?:has been|is) (?:suspended|disabled|locked) (?:for|due)|domain \S{1,250} has been suspended/i,
  },
  {
    id: 'size-limit',
    words:
      /(?:message|attachment|e-?mail)(?: size)? (?:is |was )?(?:too (?:large|big)|exceeds .{0,60}(?:limit|size|maximum))|message size (?:limit )?exceed/i,
  },
  { id: 'server-disk-full', words: /insufficient system storage|no space left on device|mail system full/i },
  {
    id: 'mailbox-full',
    words: new RegExp(
      `\\b${box}${named} (?:is |are |appears to be )?(?:full\\b(?! of)|over (?:its )?quota|exceed\\w{0,3} )|\\bover ?quota\\b|quota (?:is |has been )?exceeded|exceed\\w{0,3} (?:\\w{1,12} ){0,3}quota|(?:inbox|mailbox) (?:has )?exceed|out of storage space|has reached its quota`,
      'i',
    ),
    unless: /almost|nearly/i,
  },
  {
    id: 'mailbox-disabled',
    words: new RegExp(
      `\\b${box}${named} (?:is |has been |was )(?:currently |temporarily |administrativ\\w{1,4} )?(?:disabled|inactive|deactivated|suspended|frozen|locked|closed)`,
      'i',
    ),
  },
  {
    id: 'server-refused-attachment',
    words: /blocked because its content presents|attachment .{0,40}(?:is |was )?(?:not allowed|blocked|rejected)\b/i,
  },
  {
    id: 'server-refused-content',
    words:
      /(?:message|mail|e-?mail) .{0,40}(?:rejected|refused|blocked|identified|classified) .{0,20}(?:as|for) (?:likely )?(?:spam|unsolicited)/i,
  },
  {
    id: 'recipient-unknown',
    words: new RegExp(
      `\\b${box}${named}(?: is| was| in)? (?:unknown|not found|(?:does not|doesn['’]t) exist|not listed|no longer exists)|\\b(?:unknown|no such|invalid|non-?existent) (?:local |virtual )?(?:user|recipient|mailbox)\\b|recipient (?:address )?rejected|address couldn['’]t be found|no mailbox here by that name|recipients are invalid|not listed in (?:public|domino)|RecipientNotFound|recipient not found`,
      'i',
    ),
    unless: /user ?name|unknown (?:user|recipient) (?:agent|interface)/i,
  },
  {
    id: 'mx-without-smtp',
    words:
      /^connection (?:timed out|refused)|retry time(?:out)? (?:exceeded|not reached)|no route to host|lost connection with \S|establish an smtp connection|did not accept our requests? to connect|all hosts .{0,100}have been failing/i,
  },
];

/** Answers to a login that apps show in brackets or by themselves (RFC 5530, RFC 3206, and without a code). */
export const loginAlone: readonly Wording[] = [
  {
    id: 'app-password-required',
    words: /\bapp(?:lication)?[- ]?specific password(?:s|\(s\))? (?:is |are )?(?:required|needed)|InvalidSecondFactor/i,
  },
  {
    id: 'oauth-only',
    words:
      /basic auth(?:entication)? is (?:disabled|blocked)|SmtpClientAuthentication is disabled|(?:log|sign) ?in (?:via|using) your web browser|web login required/i,
  },
  {
    id: 'protocol-disabled-for-mailbox',
    words:
      /yet to enable (?:imap|pop)|\b(?:imap|pop3?)(?: access)? (?:is |has been )?(?:turned off|switched off|disabled|not enabled)/i,
    unless: /password|invalid credentials/i,
  },
  {
    id: 'authentication-backend-down',
    words:
      /temporary authentication (?:failure|error)|unable to authenticate at present|\[(?:UNAVAILABLE|SYS\/TEMP)\]/i,
  },
  { id: 'password-expired', words: /\bpassword (?:has |is )?expired|\[EXPIRED\]/i },
  { id: 'mailbox-locked', words: /\[IN-USE\]|\bmail ?(?:drop|box) is (?:already )?(?:locked|in use)/i },
  { id: 'account-suspended', words: /\[CONTACTADMIN\]/ },
  {
    id: 'credentials-rejected',
    words:
      /\[(?:AUTHENTICATIONFAILED|AUTH)\]|incorrect authentication data|\binvalid credentials\b|username and password not accepted/i,
  },
  {
    id: 'authentication-needs-tls',
    words:
      /\[PRIVACYREQUIRED\]|must issue a? ?starttls|(?:cleartext|plain ?text) (?:logins?|authentication) (?:is |are )?(?:disabled|disallowed)/i,
  },
];
