// Keeps us from being a password oracle or a lock-out machine: few failed logins an account and server, over all visitors.
import { createHmac, randomBytes } from 'node:crypto';
import type { LoginEvidence } from '../model/evidence.ts';
import type { Secret } from '../model/secret.ts';

const WINDOW_MS = 15 * 60_000;
const MOST_FAILED = 3;
const REMEMBERED_MS = 10 * 60_000;
const MOST_ENTRIES = 20_000;

/** May this login be tried? `rejected-before` carries what the server said then. */
export type LoginPermit =
  | { kind: 'allowed' }
  | { kind: 'rejected-before'; evidence: LoginEvidence }
  | { kind: 'exhausted' };

export interface LoginBudget {
  /** `address`: the server's IP address. The same refused credentials within 10 minutes are answered from memory. */
  ask(address: string, username: string, secret: Secret): LoginPermit;
  /** Counts a login that the server refused for its credentials. Accepted ones are not remembered. */
  refused(address: string, username: string, secret: Secret, evidence: LoginEvidence): void;
}

/** A budget for this process. The memory holds keyed hashes, never a password; the key dies with the process. */
export function createLoginBudget(now: () => number = Date.now): LoginBudget {
  const key = randomBytes(32);
  const failures = new Map<string, number[]>();
  const refusals = new Map<string, { until: number; evidence: LoginEvidence }>();
  const hash = (...parts: string[]) => createHmac('sha256', key).update(parts.join('\0')).digest('base64');
  const recent = (id: string) => (failures.get(id) ?? []).filter((at) => now() - at < WINDOW_MS);
  const accountOf = (username: string) => `account ${hash(username.toLowerCase())}`;
  const credentials = (address: string, username: string, secret: Secret) => hash(address, username, secret.reveal());
  /** Forgets what no longer counts, and the oldest when an attacker fills the memory. */
  const trim = () => {
    for (const [id, { until }] of refusals) if (until < now() || refusals.size > MOST_ENTRIES) refusals.delete(id);
    for (const id of failures.keys()) if (recent(id).length === 0 || failures.size > MOST_ENTRIES) failures.delete(id);
  };
  return {
    ask(address, username, secret) {
      const before = refusals.get(credentials(address, username, secret));
      if (before && before.until > now()) return { kind: 'rejected-before', evidence: before.evidence };
      const spent = Math.max(recent(accountOf(username)).length, recent(address).length);
      return { kind: spent >= MOST_FAILED ? 'exhausted' : 'allowed' };
    },
    refused(address, username, secret, evidence) {
      trim();
      refusals.set(credentials(address, username, secret), { until: now() + REMEMBERED_MS, evidence });
      for (const id of [accountOf(username), address]) failures.set(id, [...recent(id), now()]);
    },
  };
}
