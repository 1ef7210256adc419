// The accounts a practice server knows, and the one place where a login is decided and recorded.
import type { Connection } from './connection.ts';

export interface Account {
  /** The full address; compared without regard to case, as Dovecot does. */
  user: string;
  password: string;
  /** Whatever is given counts as the right password. */
  anyPassword?: boolean;
  /** Other user names for the same mailbox. */
  aliases?: string[];
  /** What the server says to the right password in place of its OK: "NO [UNAVAILABLE] Temporary authentication failure." */
  replies?: { imap?: string; pop3?: string; smtp?: string };
}

/** `reply`: what to say in place of the usual words for this outcome; null: the usual. */
export interface Login {
  accepted: boolean;
  reply: string | null;
}

/** Decides a login and records the attempt; the password is not kept. Texts are one character a byte. */
export function logIn(
  connection: Connection,
  protocol: 'imap' | 'pop3' | 'smtp',
  accounts: Account[],
  user: string,
  password: string,
): Login {
  const wanted = Buffer.from(user, 'latin1').toString('utf8').toLowerCase();
  const account = accounts.find(({ user: name, aliases = [] }) =>
    [name, ...aliases].some((known) => known.toLowerCase() === wanted),
  );
  const same = account !== undefined && Buffer.from(account.password, 'utf8').toString('latin1') === password;
  const right = same || account?.anyPassword === true;
  const reply = (right ? account?.replies?.[protocol] : undefined) ?? null;
  const accepted = right && reply === null;
  connection.record.logins.push({ user: wanted, accepted });
  return { accepted, reply };
}

/** SASL PLAIN (RFC 4616): [authzid] NUL authcid NUL passwd, in base64; null: not that. Texts are one character a byte. */
export function decodePlain(base64: string): { user: string; password: string } | null {
  const [, user, password] = Buffer.from(base64, 'base64').toString('latin1').split('\0');
  return user === undefined || password === undefined ? null : { user, password };
}
