// Keeps us from being a password oracle or a lock-out machine: what a failed login is counted by, and how many we afford.
import { createHmac, createSecretKey, randomBytes } from 'node:crypto';
import type { LoginEvidence } from '../model/evidence.ts';
import type { Secret } from '../model/secret.ts';
import type { Protocol } from '../model/settings.ts';
import { createLoginLedger, type LoginEnd, type LoginLedger } from './login-ledger.ts';

/**
 * Failed logins in fifteen minutes. An account: below the lowest lock that panels set by default (cPHulk and fail2ban: 5).
 * One client at one account: a slip, and its correction. One client at one server, and all clients at a stranger's
 * server: a family's mailboxes, and still less than the five that CSF and fail2ban ban an address for.
 */
const most = { account: 3, clientAndAccount: 2, clientAndAddress: 4, strangersAddress: 4 } as const;

/** One login that is about to be tried. */
export interface LoginAttempt {
  protocol: Protocol;
  /** The server's name and IP address. */
  host: string;
  address: string;
  /** As it will be sent. */
  username: string;
  secret: Secret;
  /** Who asks: an IPv4 address, a /64, an agent or a token. */
  client: string;
  /** One of the operator's own servers: nobody's failures turn away others of their customers there. */
  own: boolean;
}

/**
 * `allowed`: log in, and call `over` with what the server said; null where it was not asked, or had troubles of its
 * own. `rejected-before`: what it said to the same credentials a moment ago. `exhausted`: not before `again`.
 */
export type LoginTurn =
  | { kind: 'allowed'; over(evidence: LoginEvidence | null): void }
  | { kind: 'rejected-before'; evidence: LoginEvidence }
  | { kind: 'exhausted'; again: Date }
  | { kind: 'overdue' };

export interface LoginBudget {
  /** Waits for its turn until `signal` ends. */
  begin(attempt: LoginAttempt, signal: AbortSignal): Promise<LoginTurn>;
}

export interface LoginBudgetOptions {
  ledger?: LoginLedger;
  /** The key of the hashes: whoever shares the ledger shares it. 32 bytes. */
  key?: Uint8Array;
  /** The profile's `mail.failedLogins`: failed logins that one of the operator's servers stands; null: any number. */
  ownFailedLogins?: number | null;
}

/** Ends that count for nothing: the server accepted, or was not to blame the customer for. */
const endOf = (evidence: LoginEvidence | null): LoginEnd => {
  if (evidence === null) return { kind: 'uncounted' };
  return evidence.result === 'accepted' ? { kind: 'accepted' } : { kind: 'failed', evidence };
};

/** The ledger sees keyed hashes, never a password; without a `key`, its own dies with the process. */
export function createLoginBudget({
  ledger = createLoginLedger(),
  key = randomBytes(32),
  ownFailedLogins = null,
}: LoginBudgetOptions = {}): LoginBudget {
  const secretKey = createSecretKey(key);
  const hash = (...parts: string[]) => createHmac('sha256', secretKey).update(parts.join('\0')).digest('base64');

  /** The user name at that server's name, whatever its addresses; a whole address is one mailbox at all own servers. */
  const accountOf = ({ username, host, own }: LoginAttempt): string => {
    const name = username.toLowerCase();
    return own && name.includes('@') ? hash('account', name) : hash('account', name, host.toLowerCase());
  };
  const countedBy = (attempt: LoginAttempt) => {
    const { client, address, own } = attempt;
    const account = accountOf(attempt);
    const atAddress = own ? ownFailedLogins : most.strangersAddress;
    return [
      { id: account, most: most.account },
      { id: hash('client and account', client, account), most: most.clientAndAccount },
      { id: hash('client and address', client, address), most: most.clientAndAddress },
      ...(atAddress === null ? [] : [{ id: hash('address', address), most: atAddress }]),
    ];
  };

  return {
    async begin(attempt, signal) {
      const { protocol, address, username, secret } = attempt;
      const details = hash('details', address, username, secret.reveal());
      // What another service of this server said is no answer of this one: its passwords may be others, or older.
      const credentials = hash('credentials', protocol, details);
      const permit = await ledger.begin({ credentials, details, countedBy: countedBy(attempt) }, signal);
      if (permit.kind === 'exhausted') return { kind: 'exhausted', again: new Date(permit.again) };
      if (permit.kind !== 'allowed') return permit;
      return { kind: 'allowed', over: (evidence) => ledger.end(permit.ticket, endOf(evidence)) };
    },
  };
}
