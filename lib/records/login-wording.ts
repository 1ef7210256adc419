// What servers' sentences at login mean, where no code says it; the wordings are those of known servers.
import type { LoginResult } from '../model/evidence.ts';

/**
 * In order: the particular before the general. "Temporary authentication failure" is not a wrong password,
 * and "Invalid credentials or IMAP is disabled" does not say that IMAP is. Every repetition is bounded.
 */
const wordings: ReadonlyArray<readonly [LoginResult, RegExp]> = [
  ['rejected', /invalid credentials or (imap|pop3?) is disabled/i],
  // One sentence for every trouble that there may be (QQ Mail): it proves none of them.
  ['unproven', /password is incorrect, .{0,80}\bor\b/i],
  [
    'too-many-connections',
    /maximum number of connections|too many (\w+ ){0,2}(connections|sessions)|connection limit (reached|exceeded)/i,
  ],
  ['suspended', /(account|user|mailbox)( is| has been| was| has)? temporarily restricted/i],
  [
    'rate-limited',
    /too many (\w+ ){0,2}(auth|login|logon|attempts|errors|failures)|(login|logon|password|authentication) attempts exceeded|rate limit|throttled|max emails per|max defers|bandwidth limit|temporarily (blocked|locked|restricted)/i,
  ],
  [
    'web-login-required',
    /web login required|(log ?in|sign ?in|login) .{0,40}\b(via|with|using|through|in) (a|your|the) (web )?browser/i,
  ],
  [
    'app-password-required',
    /\bapp(lication)?[- ](specific )?password(s)? (is |are )?(required|needed)|\b(requires?|need|needs|must|create|use|using) .{0,30}\bapp(lication)?[- ](specific )?password|(use|using|enter) .{0,10}authori[sz](ed|ation) code/i,
  ],
  [
    'oauth-only',
    /basic auth(entication)? is (disabled|blocked|not (allowed|supported))|(oauth2?|modern authentication) is required/i,
  ],
  [
    'protocol-disabled',
    /yet to enable (imap|pop)|user has no permission|service is not open|(imap|pop3?|smtp)( access| service)? (is |has been )?(disabled|not (enabled|allowed|permitted))|(disabled|not (enabled|allowed|permitted)) (for|to use) (imap|pop3?|smtp)\b|not have (imap|pop3?|smtp) access|not have access rights to this service|SmtpClientAuthentication is disabled/i,
  ],
  [
    'suspended',
    /(account|user)( is| has been| was| has)? (suspended|disabled|locked|blocked|deactivated|inactive|not active|closed|expired)|mailbox( is| has been)? (suspended|disabled)|login disabled for this user|account .{0,20}\bsuspended/i,
  ],
  [
    'password-expired',
    /password (has |is )?expired|password must be changed|(must|need to) change (your|the) password/i,
  ],
  [
    'needs-tls',
    /(cleartext|plaintext|plain ?text) (logins?|authentication)( is| are)? (disabled|disallowed|not (allowed|permitted))|issue a? ?starttls|(disabled|disallowed|not (allowed|permitted)) (before|without) (starttls|tls|ssl|encryption)|encryption (is )?required|requires? (tls|ssl|encryption)|(secure|encrypted) connection (is )?required/i,
  ],
  ['mailbox-full', /over ?quota|quota exceeded|mailbox (is )?full/i],
  [
    'mailbox-locked',
    /mail ?(drop|box)( is)?( already)?( being)? (locked|in use|busy)|(unable|cannot|can't|failed) to (get|obtain )?.{0,10}lock/i,
  ],
  ['login-delay', /login[- ]delay|minimum .{0,20}between logins|logging in too (often|soon)/i],
  [
    'backend-down',
    /temporary (\w+ ){0,2}(problem|failure|error)|temporarily unavailable|internal (server )?error|unable to authenticate at present|service (is )?unavailable|connection lost to authentication server/i,
  ],
  [
    'not-offered',
    /auth(entication)?( command)?( mechanism)? (is )?(not|used when not) (supported|available|advertised|enabled|implemented|recogni[sz]ed)|unrecogni[sz]ed authentication/i,
  ],
  [
    'rejected',
    /(log ?in|logon|auth(enticate|entication|ori[sz]ation)?) (failed|failure|unsuccessful|rejected|incorrect|credentials invalid)|unable to log ?[io]n\b/i,
  ],
  [
    'rejected',
    /(invalid|incorrect|bad|wrong|unknown) (e-?mail|user|login|logon|passw(or)?d|credentials|authentication data|account)|(password|credentials|authori[sz]ed code) (is |was |were )?(not accepted|incorrect|wrong|invalid|rejected|error)/i,
  ],
  [
    'rejected',
    /no such (user|account|mailbox)|(user ?name|user|account|mailbox)( with this name)? (not found|unknown|does(n't| not) exist)/i,
  ],
];

/** Reasons that a sentence may add to a code which itself says only "this login failed". */
const reasons: ReadonlySet<LoginResult> = new Set([
  'too-many-connections',
  'rate-limited',
  'web-login-required',
  'app-password-required',
  'oauth-only',
  'protocol-disabled',
  'suspended',
  'password-expired',
  'needs-tls',
] satisfies LoginResult[]);

/** What the sentence proves, or null when it proves nothing. Reads at most 500 characters. */
export function loginByWording(text: string): LoginResult | null {
  const read = text.slice(0, 500);
  return wordings.find(([, wording]) => wording.test(read))?.[0] ?? null;
}

/** `general`, unless the sentence gives the particular reason for the refusal. */
export function loginReason(general: LoginResult, text: string): LoginResult {
  const particular = loginByWording(text);
  return particular !== null && reasons.has(particular) ? particular : general;
}

const unknownCommand =
  /\b(unknown|unrecogni[sz]ed|invalid|bad|unsupported|unimplemented) (auth\w* )?(command|mechanism|verb|keyword)|\b(command|auth|mechanism)( (is )?(unknown|unrecogni[sz]ed|invalid|unsupported)|( is)? not (known|recogni[sz]ed|supported|implemented|understood|valid))|\bsyntax error\b/i;

/** A POP3 refusal (-ERR has no kinds) that speaks of the command alone: it says nothing of the password. */
export function saysCommandUnknown(line: string): boolean {
  if (!/^-ERR\b(?! \[)/i.test(line)) return false;
  return unknownCommand.test(line.slice(0, 500)) && [null, 'not-offered'].includes(loginByWording(line));
}

/** The sentence names the user as the trouble, not "user or password": then no password can be right. */
export function saysNoSuchUser(text: string): boolean {
  const read = text.slice(0, 500);
  return (
    /no such (user|account|mailbox)|(user ?name|user|account|mailbox)( with this name)? (not found|unknown|does(n't| not) exist)|unknown (user|account|mailbox)/i.test(
      read,
    ) && !/\bor\b|\bpassword\b/i.test(read)
  );
}
