// A sign-in on its way is answered once, in time, in whatever process the answer comes to.
import { expect, it } from 'vitest';
import { addOidcAttempt, spendOidcAttempt, sweepOidcAttempts } from './oidc-attempts.ts';
import { onEachDatabase } from './testing/each-database.ts';

const attempt = { verifier: 'verifier', nonce: 'nonce' };

onEachDatabase((_, open) => {
  it('is good for one answer, in time', async () => {
    const { store } = await open();
    for (const hash of ['a', 'late']) await addOidcAttempt(store, { ...attempt, hash, until: 100 });
    expect(await spendOidcAttempt(store, 'late', 100)).toBeNull();
    expect(await spendOidcAttempt(store, 'other', 99)).toBeNull();
    const spent = await Promise.all([spendOidcAttempt(store, 'a', 99), spendOidcAttempt(store, 'a', 99)]);
    expect(spent.filter(Boolean)).toEqual([attempt]);
  });

  it('is swept when its time is over', async () => {
    const { store } = await open();
    await addOidcAttempt(store, { ...attempt, hash: 'old', until: 100 });
    await addOidcAttempt(store, { ...attempt, hash: 'new', until: 101 });
    await sweepOidcAttempts(store, 100);
    expect([await spendOidcAttempt(store, 'old', 0), await spendOidcAttempt(store, 'new', 0)]).toEqual([null, attempt]);
  });
});
