// Keeps us from being a password oracle or a lock-out machine: few failed logins an account and server, over all visitors.
import { createHmac, createSecretKey, randomBytes } from 'node:crypto';
import type { LoginEvidence } from '../model/evidence.ts';
import type { Secret } from '../model/secret.ts';
import type { Protocol } from '../model/settings.ts';

const WINDOW_MS = 15 * 60_000;
const MOST_FAILED = 3;
const REMEMBERED_MS = 10 * 60_000;
/** How long accepted credentials count as good: long enough for those who wait, too short to matter after a change. */
const GOOD_MS = 60_000;
const MOST_ENTRIES = 20_000;

/** May this login be tried? `rejected-before` carries what the server said then. */
export type LoginPermit =
  | { kind: 'allowed' }
  | { kind: 'rejected-before'; evidence: LoginEvidence }
  | { kind: 'exhausted' };

/**
 * One login: `address` is the server's IP address. `account`: the mailbox it is counted for, where the user name alone
 * does not name it ("anna" at a thousand domains); default the user name.
 */
export interface LoginAttempt {
  protocol: Protocol;
  address: string;
  username: string;
  secret: Secret;
  account?: string;
}

export interface LoginBudget {
  /**
   * Waits until this login can be counted: logins under way may fail too, and the same credentials may be among them.
   * Null: no turn came before `signal` ended. Call what it gives when the login is over and counted.
   */
  turn(login: LoginAttempt, signal: AbortSignal): Promise<(() => void) | null>;
  /** `address`: the server's IP address. The same refused credentials within 10 minutes are answered from memory. */
  ask(address: string, username: string, secret: Secret, account?: string): LoginPermit;
  /** These credentials were accepted: for a minute, logins with them need not wait for each other. */
  accepted(address: string, username: string, secret: Secret, account?: string): void;
  /** Counts a login that failed. Only one that the server refused for its credentials is remembered (`rejected`). */
  refused(address: string, username: string, secret: Secret, evidence: LoginEvidence, account?: string): void;
}

/** A budget for this process. The memory holds keyed hashes, never a password; the key dies with the process. */
export function createLoginBudget(now: () => number = Date.now): LoginBudget {
  const key = createSecretKey(randomBytes(32));
  const failures = new Map<string, number[]>();
  const refusals = new Map<string, { until: number; evidence: LoginEvidence }>();
  /** Accepted credentials, and until when they count as good. They log in anew all the same. */
  const good = new Map<string, number>();
  /** Logins under way, by what they count against. */
  const under = new Map<string, number>();
  const waiting = new Set<() => void>();
  const hash = (...parts: string[]) => createHmac('sha256', key).update(parts.join('\0')).digest('base64');
  const recent = (id: string) => (failures.get(id) ?? []).filter((at) => now() - at < WINDOW_MS);
  const accountOf = (account: string) => `account ${hash(account.toLowerCase())}`;
  const credentials = (address: string, account: string, username: string, secret: Secret) =>
    hash(address, account, username, secret.reveal());
  const count = (ids: string[], by: number) => {
    for (const id of ids) {
      const now = (under.get(id) ?? 0) + by;
      if (now > 0) under.set(id, now);
      else under.delete(id);
    }
  };
  /** Room is left even if all logins under way fail; with none under way, `ask` decides. */
  const free = (id: string) => (under.get(id) ?? 0) === 0 || (under.get(id) ?? 0) + recent(id).length < MOST_FAILED;
  const nextEnd = (signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      const go = () => {
        waiting.delete(go);
        signal.removeEventListener('abort', go);
        resolve();
      };
      waiting.add(go);
      signal.addEventListener('abort', go, { once: true });
    });
  /** Forgets what no longer counts, and the oldest when an attacker fills the memory. */
  const trim = () => {
    for (const [id, { until }] of refusals) if (until < now() || refusals.size > MOST_ENTRIES) refusals.delete(id);
    for (const [id, until] of good) if (until < now() || good.size > MOST_ENTRIES) good.delete(id);
    for (const id of failures.keys()) if (recent(id).length === 0 || failures.size > MOST_ENTRIES) failures.delete(id);
  };
  return {
    async turn({ protocol, address, username, secret, account = username }, signal) {
      const same = hash('same', protocol, credentials(address, account, username, secret));
      const counted = [accountOf(account), address];
      const isGood = () => (good.get(credentials(address, account, username, secret)) ?? 0) > now();
      while (!signal.aborted && !isGood() && (under.has(same) || !counted.every(free))) await nextEnd(signal);
      if (signal.aborted) return null;
      const ids = [same, ...counted];
      count(ids, 1);
      let over = false;
      return () => {
        if (over) return;
        over = true;
        count(ids, -1);
        for (const go of [...waiting]) go();
      };
    },
    ask(address, username, secret, account = username) {
      const before = refusals.get(credentials(address, account, username, secret));
      if (before && before.until > now()) return { kind: 'rejected-before', evidence: before.evidence };
      const spent = Math.max(recent(accountOf(account)).length, recent(address).length);
      return { kind: spent >= MOST_FAILED ? 'exhausted' : 'allowed' };
    },
    accepted(address, username, secret, account = username) {
      trim();
      good.set(credentials(address, account, username, secret), now() + GOOD_MS);
    },
    refused(address, username, secret, evidence, account = username) {
      trim();
      good.delete(credentials(address, account, username, secret));
      if (evidence.result === 'rejected')
        refusals.set(credentials(address, account, username, secret), { until: now() + REMEMBERED_MS, evidence });
      for (const id of [accountOf(account), address]) failures.set(id, [...recent(id), now()]);
    },
  };
}
