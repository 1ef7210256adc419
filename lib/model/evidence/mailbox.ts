// What a login came to, and what the mailbox behind it holds.
import type { Protocol, Security, Source } from '../settings.ts';

/** What a login came to, by response code first, then enhanced code, then wording (facts: RFC 5530, 3206, 4954). */
export type LoginResult =
  | 'accepted'
  | 'rejected'
  | 'app-password-required'
  | 'oauth-only'
  | 'web-login-required'
  | 'protocol-disabled'
  | 'suspended'
  | 'password-expired'
  | 'backend-down'
  | 'needs-tls'
  | 'too-many-connections'
  | 'rate-limited'
  | 'mailbox-locked'
  | 'login-delay'
  | 'mailbox-full'
  | 'not-offered'
  | 'unproven';

/** Why there is no answer to a login: the server closed the connection, said nothing in time, or was not asked. */
export type UnansweredLogin = 'hung-up' | 'silent' | 'not-sent';

export interface LoginEvidence {
  protocol: Protocol;
  host: string;
  port: number;
  security: Security;
  username: string;
  mechanism: string;
  result: LoginResult;
  /** RFC 5530 / 3206 response code or SMTP reply and enhanced code, without brackets; null: none given. */
  code: string | null;
  /** The server's own sentence. */
  words: string;
  /** Only of a refused login: its password holds letters beyond ASCII, which servers read in different ways (RFC 8265). */
  beyondAscii?: true;
  /** Only where no answer came. */
  unanswered?: UnansweredLogin;
  /** Which source named the server; absent in old reports. */
  namedBy?: Source;
  ms: number;
}

export interface FolderEvidence {
  path: string;
  specialUse: string | null;
  subscribed: boolean;
  messages: number | null;
  unseen: number | null;
  /** When the last message came into it (IMAP INTERNALDATE), ISO; null: empty, not asked (only a few are), or no answer. */
  newest: string | null;
  /** UIDNEXT (RFC 9051 2.3.1.1): one more than the messages that ever came, or above; null: not counted. */
  uidNext: number | null;
}

export interface MailboxEvidence {
  host: string;
  /** None where `refused` says why. */
  folders: FolderEvidence[];
  /** The server's refusal to list the folders at all, with its response code and its words. */
  refused?: { code: string | null; words: string };
  /** Folders that the server would not open, with its response code (RFC 9051 7.1) and its words. */
  refusals: Array<{ path: string; code: string | null; words: string }>;
  /** Folders whose messages the server would not count (STATUS); absent: none. */
  uncounted?: Array<{ path: string; code: string | null; words: string }>;
  delimiter: string | null;
  /** Personal namespace prefix such as "INBOX." (RFC 2342). */
  namespacePrefix: string;
  specialUseSupported: boolean;
  /** Capability words after the login, in upper case: many servers announce QUOTA or SPECIAL-USE only then. */
  capabilities?: string[];
  /** STORAGE, of the fullest quota root; null: not told. */
  quota: { usedBytes: number; limitBytes: number } | null;
  /** MESSAGE (RFC 9208 5.2), where the server limits how many there may be. */
  messageQuota?: { used: number; limit: number };
  /** Null: the server did not count them. */
  inboxMessages: number | null;
  /** In all folders; null: one of them was not counted. */
  totalMessages: number | null;
}

export interface PopMailboxEvidence {
  host: string;
  messages: number;
  octets: number;
  /** UIDL works (RFC 1939 7). */
  uidl: boolean;
  /** CAPA EXPIRE: days, 0 = deleted at once, "NEVER", or null when not announced (RFC 2449 6.7). */
  expire: number | 'NEVER' | null;
  loginDelaySeconds: number | null;
}
