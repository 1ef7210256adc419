// Three failures an account are three over all processes, and a store that is away takes nobody's login away.
import { expect, it } from 'vitest';
import type { LoginEvidence } from '../model/evidence.ts';
import type { LoginClaim } from '../net/login-ledger.ts';
import { claimLogin, endLogin } from './login-counts.ts';
import { createSharedLoginLedger } from './shared-login-ledger.ts';
import { onEachDatabase } from './testing/each-database.ts';

const never = new AbortController().signal;
const evidence = { result: 'rejected' } as LoginEvidence;
let n = 0;
const claim = (account = 'anna'): LoginClaim => {
  n += 1;
  return {
    credentials: `c${n}`,
    details: `d${n}`,
    countedBy: [
      { id: account, most: 3 },
      { id: 'address', most: 10 },
    ],
  };
};

onEachDatabase((_, open) => {
  it('counts failures of all processes together', async () => {
    const { store, place } = await open();
    const { store: other } = await open(place);
    const ledgers = [createSharedLoginLedger(store), createSharedLoginLedger(other)];
    for (const at of [0, 1, 0]) {
      const permit = await ledgers[at]?.begin(claim(), never);
      expect(permit?.kind).toBe('allowed');
      if (permit?.kind === 'allowed') ledgers[at]?.end(permit.ticket, { kind: 'failed', evidence });
      await new Promise((resolve) => setTimeout(resolve, 60)); // until the count is written
    }
    for (const ledger of ledgers) {
      const permit = await ledger.begin(claim(), never);
      expect(permit.kind).toBe('exhausted');
      if (permit.kind === 'exhausted') expect(permit.again - Date.now()).toBeGreaterThan(14 * 60_000);
    }
    expect((await ledgers[1]?.begin(claim('bert'), never))?.kind).toBe('allowed');
  });

  it('lets no more at once than may fail', async () => {
    const { store, place } = await open();
    const { store: other } = await open(place);
    const asked = await Promise.all(
      Array.from({ length: 9 }, (_, i) =>
        claimLogin(i % 2 ? store : other, { claim: `x${i}`, countedBy: [{ id: 'a', most: 3 }] }),
      ),
    );
    expect(asked.filter(({ kind }) => kind === 'go')).toHaveLength(3);
    expect(asked.filter(({ kind }) => kind === 'wait')).toHaveLength(6);
    const [first] = asked.flatMap(({ kind }, i) => (kind === 'go' ? [`x${i}`] : []));
    await endLogin(store, first ?? '', false);
    expect((await claimLogin(other, { claim: 'y', countedBy: [{ id: 'a', most: 3 }] })).kind).toBe('go');
  });

  it('forgets what a dead process held within a minute, and failures within a quarter of an hour', async () => {
    const { store } = await open();
    const one = { countedBy: [{ id: 'a', most: 1 }] };
    expect((await claimLogin(store, { claim: 'dead', ...one }, 1_000)).kind).toBe('go');
    expect((await claimLogin(store, { claim: 'b', ...one }, 60_999)).kind).toBe('wait');
    expect((await claimLogin(store, { claim: 'b', ...one }, 61_000)).kind).toBe('go');
    await endLogin(store, 'b', true, 62_000);
    expect(await claimLogin(store, { claim: 'c', ...one }, 63_000)).toEqual({ kind: 'exhausted', again: 962_000 });
    expect((await claimLogin(store, { claim: 'c', ...one }, 962_000)).kind).toBe('go');
  });

  it('goes on with its own counts while the store is away', async () => {
    const { store } = await open();
    await store.close();
    const ledger = createSharedLoginLedger(store);
    for (let i = 0; i < 3; i += 1) {
      const permit = await ledger.begin(claim('carl'), never);
      expect(permit.kind).toBe('allowed');
      if (permit.kind === 'allowed') ledger.end(permit.ticket, { kind: 'failed', evidence });
    }
    expect((await ledger.begin(claim('carl'), never)).kind).toBe('exhausted');
  });
});
