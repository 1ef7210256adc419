// The ledger of logins that all processes share: this process's own first, then the counts in the store.
import { randomUUID } from 'node:crypto';
import { pause } from '../net/deadline.ts';
import { createLoginLedger, type LoginLedger } from '../net/login-ledger.ts';
import { claimLogin, endLogin } from './login-counts.ts';
import type { Store } from './store.ts';

/** How often a login that waits for others elsewhere asks again, in milliseconds. */
const AGAIN_MS = 200;

/**
 * What a server said to credentials stays in this process; only what failures are counted by is shared, as keyed hashes.
 * While the store is away each process goes on with its own counts.
 */
export function createSharedLoginLedger(store: Store, own: LoginLedger = createLoginLedger()): LoginLedger {
  const claims = new Map<number, string>();
  return {
    async begin(claim, signal) {
      const permit = await own.begin(claim, signal);
      if (permit.kind !== 'allowed') return permit;
      const name = randomUUID();
      for (;;) {
        const counted = await claimLogin(store, { claim: name, countedBy: claim.countedBy }).catch(() => null);
        if (counted?.kind === 'go') claims.set(permit.ticket, name);
        if (counted === null || counted.kind === 'go') return permit;
        if (counted.kind === 'exhausted' || signal.aborted) {
          own.end(permit.ticket, { kind: 'uncounted' });
          return counted.kind === 'exhausted' ? counted : { kind: 'overdue' };
        }
        await pause(AGAIN_MS, signal).catch(() => undefined); // whoever gave up asks once more, and hears so
      }
    },
    end(ticket, end) {
      own.end(ticket, end);
      const name = claims.get(ticket);
      if (name === undefined) return;
      claims.delete(ticket);
      // Away: its place is free again in a minute.
      void endLogin(store, name, end.kind === 'failed').catch(() => undefined);
    },
  };
}
