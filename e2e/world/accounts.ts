// The accounts a practice server knows, and the one place where a login is decided and recorded.
import type { Connection } from './connection.ts';

export interface Account {
  /** The full address; compared without regard to case, as Dovecot does. */
  user: string;
  password: string;
  /** Other user names for the same mailbox. */
  aliases?: string[];
}

/** Whether user and password are right; the attempt is recorded, the password is not kept. */
export function logIn(connection: Connection, accounts: Account[], user: string, password: string): boolean {
  const wanted = user.toLowerCase();
  const account = accounts.find(({ user: name, aliases = [] }) =>
    [name, ...aliases].some((known) => known.toLowerCase() === wanted),
  );
  const accepted = account !== undefined && Buffer.from(account.password, 'utf8').toString('latin1') === password;
  connection.record.logins.push({ user, accepted });
  return accepted;
}

/** SASL PLAIN (RFC 4616): [authzid] NUL authcid NUL passwd, in base64; null: not that. Texts are one character a byte. */
export function decodePlain(base64: string): { user: string; password: string } | null {
  const [, user, password] = Buffer.from(base64, 'base64').toString('latin1').split('\0');
  return user === undefined || password === undefined ? null : { user, password };
}
