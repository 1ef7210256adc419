// Refusals of a login, and of mail that came without one.
import type { Wording } from './wording.ts';

export const login: readonly Wording[] = [
  {
    id: 'app-password-required',
    words:
      /\bapp(?:lication)?[- ]?(?:specific )?password(?:s|\(s\))? (?:is |are )?(?:required|needed)|(?:requires?|needs?|create|use) .{0,20}\bapp(?:lication)?[- ](?:specific )?password|InvalidSecondFactor|(?:enter|use) .{0,12}authori[sz](?:ed|ation) code/i,
  },
  {
    id: 'oauth-only',
    words:
      /basic auth(?:entication)? is (?:disabled|blocked|not (?:supported|allowed))|SmtpClientAuthentication is disabled|(?:oauth2?|modern authentication) is required|web ?login required|log ?in (?:via|with|using|through) your (?:web )?browser/i,
  },
  {
    id: 'protocol-disabled-for-mailbox',
    words:
      /yet to enable (?:imap|pop)|(?:imap|pop3?|smtp)(?: access| service)? (?:is |has been )?(?:turned off|switched off|disabled|not (?:enabled|allowed|permitted))|not have (?:imap|pop3?|smtp) access/i,
    unless: /invalid credentials or/i,
  },
  {
    id: 'authentication-backend-down',
    words:
      /temporary authentication (?:failure|error|problem)|unable to authenticate at present|connection lost to authentication|\[(?:UNAVAILABLE|SYS\/TEMP)\]/i,
  },
  {
    id: 'password-expired',
    words: /password (?:has |is )?expired|must change (?:your|the) password|\[EXPIRED\]/i,
  },
  {
    id: 'mailbox-locked',
    words:
      /\[IN-USE\]|mail ?(?:drop|box)(?: is)?(?: already)? (?:locked by|in use|busy|opened by)|mailbox is locked|(?:unable|cannot|failed) to (?:get|obtain) .{0,12}lock/i,
  },
  {
    id: 'credentials-rejected',
    words:
      /authentication (?:failed|unsuccessful|failure)|authentication credentials invalid|incorrect authentication data|invalid (?:login )?credentials|invalid (?:user ?name or password|login\b)|(?:username and )?password not accepted|\[(?:AUTHENTICATIONFAILED|AUTH)\]|bad (?:login|password|auth)|(?:log ?in|logon) (?:failed|incorrect|invalid)|not accept your (?:password|login)/i,
    unless: /\bDKIM\b|\bSPF\b|sender verif/i,
  },
  {
    id: 'authentication-needs-tls',
    words:
      /must issue a? ?starttls|encryption (?:is )?required|\[PRIVACYREQUIRED\]|(?:cleartext|plain ?text) (?:logins?|authentication|passwords?) (?:is |are )?(?:disabled|disallowed|not (?:allowed|permitted))|requires? (?:an )?encrypt\w{2,5} connection/i,
  },
  {
    id: 'authentication-not-offered',
    words:
      /auth(?:entication)?(?: command| mechanism| type)? (?:is )?(?:not (?:enabled|supported|available|allowed)|used when not advertised)|unrecogni[sz]ed authentication|does ?n.t advertise AUTH|AUTH(?: capability)? not (?:offered|advertised)/i,
    between: 'app',
  },
  { id: 'relay-denied', words: /authentication (?:is )?required/i },
  {
    id: 'relay-denied',
    words:
      /relay(?:ing|ed)? (?:access )?(?:mail )?(?:is )?(?:denied|not (?:permitted|allowed)|disallowed|prohibited|forbidden|attempt)|(?:unable|not permitted|not allowed|refus\w{2,3}) to relay|not an? (?:open )?relay|client was not authenticated|we do ?n.t relay|unauthenticated senders? (?:is |are )?not allowed|allowed to (?:be )?relay|(?:must|need to) (?:be )?(?:authenticate|log ?in)|authentication turned on|rcpthosts|not (?:a )?local (?:domain|host)\b|domain (?:is )?not (?:hosted|local|handled) (?:here|on this|by this)|smtp auth(?:entication)? required/i,
  },
];
