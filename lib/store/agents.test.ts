// Accounts, sign-ins and tokens on both databases: what is closed opens nothing any more.
import { expect, it } from 'vitest';
import {
  addAgent,
  addIdentity,
  addLink,
  addSignIn,
  agentOfId,
  agentOfIdentity,
  agentOfName,
  agentOfSignIn,
  allAgents,
  changeAgent,
  removeSignIn,
  spendLink,
  sweepSignIns,
} from './agents.ts';
import { readAudit, writeDown } from './audit.ts';
import type { Store } from './store.ts';
import { onEachDatabase } from './testing/each-database.ts';
import { addToken, allTokens, revokeToken, tokenOfHash } from './tokens.ts';

const limits = { idleMs: 1_000, absoluteMs: 5_000 };
const sam = (store: Store, name = 'Sam') =>
  addAgent(store, { id: `id-${name}`, name, role: 'agent', passwordHash: 'hash', now: 10 });

onEachDatabase((_, open) => {
  it('keeps one account a name, whatever its case', async () => {
    const { store } = await open();
    expect([await sam(store), await sam(store, 'sam'), await sam(store, 'Mira')]).toEqual([true, false, true]);
    expect(await agentOfName(store, 'SAM')).toEqual({
      id: 'id-Sam',
      name: 'Sam',
      role: 'agent',
      createdAt: 10,
      disabledAt: null,
      passwordHash: 'hash',
    });
    expect((await allAgents(store)).map(({ name }) => name)).toEqual(['Mira', 'Sam']);
    expect(await agentOfName(store, 'nobody')).toBeNull();
    expect(await agentOfId(store, 'nobody')).toBeNull();
  });

  it('opens an account by a link once, and not too late', async () => {
    const { store } = await open();
    await sam(store);
    await addLink(store, { hash: 'link', agent: 'id-Sam', until: 100 });
    await addLink(store, { hash: 'old', agent: 'id-Sam', until: 100 });
    expect(await spendLink(store, 'old', 100)).toBeNull();
    const spent = await Promise.all([spendLink(store, 'link', 99), spendLink(store, 'link', 99)]);
    expect(spent.filter(Boolean)).toEqual(['id-Sam']);
  });

  it('knows a browser until it rests too long, is too old, or is signed out', async () => {
    const { store } = await open();
    await sam(store);
    const add = (hash: string, now: number) => addSignIn(store, { hash, agent: 'id-Sam', now, network: '192.0.2.1' });
    const who = async (hash: string, now: number) => (await agentOfSignIn(store, hash, { ...limits, now }))?.name;
    await add('a', 1_000);
    expect([await who('a', 1_999), await who('a', 2_000), await who('b', 1_000)]).toEqual([
      'Sam',
      undefined,
      undefined,
    ]);
    const minutes = { idleMs: 90_000, absoluteMs: 200_000 };
    await add('c', 0);
    expect(await agentOfSignIn(store, 'c', { ...minutes, now: 80_000 })).not.toBeNull(); // seen: the rest begins anew
    expect(await agentOfSignIn(store, 'c', { ...minutes, now: 160_000 })).not.toBeNull();
    expect(await agentOfSignIn(store, 'c', { ...minutes, now: 200_000 })).toBeNull();
    await removeSignIn(store, 'a');
    expect(await who('a', 1_500)).toBeUndefined();
    await sweepSignIns(store, 400_000, minutes);
    expect(await agentOfSignIn(store, 'c', { ...minutes, now: 100_000 })).toBeNull();
  });

  it('signs every browser out that somebody disabled, or with a new password, has', async () => {
    const { store } = await open();
    await sam(store);
    const add = (hash: string) => addSignIn(store, { hash, agent: 'id-Sam', now: 0, network: 'x' });
    const isKnown = async (hash: string) => (await agentOfSignIn(store, hash, { ...limits, now: 1 })) !== null;
    await add('a');
    await changeAgent(store, 'id-Sam', { role: 'admin' });
    expect([await isKnown('a'), (await agentOfId(store, 'id-Sam'))?.role]).toEqual([true, 'admin']);
    await changeAgent(store, 'id-Sam', { passwordHash: 'new' });
    expect(await isKnown('a')).toBe(false);
    await add('b');
    await changeAgent(store, 'id-Sam', { disabledAt: 5 });
    expect(await isKnown('b')).toBe(false);
    await add('c');
    expect(await isKnown('c')).toBe(false);
    await changeAgent(store, 'id-Sam', { disabledAt: null });
    expect(await isKnown('c')).toBe(true);
  });

  it('links identities of a provider by issuer and sub together', async () => {
    const { store } = await open();
    await sam(store);
    await addIdentity(store, { issuer: 'https://a.example', sub: '1', agent: 'id-Sam' });
    expect((await agentOfIdentity(store, { issuer: 'https://a.example', sub: '1' }))?.name).toBe('Sam');
    expect(await agentOfIdentity(store, { issuer: 'https://b.example', sub: '1' })).toBeNull();
    await expect(addIdentity(store, { issuer: 'https://a.example', sub: '1', agent: 'id-Sam' })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('knows a token until it is revoked', async () => {
    const { store } = await open();
    await addToken(store, { id: 't', hash: 'h', name: 'zammad', scopes: ['run', 'sessions'], now: 1 });
    expect(await tokenOfHash(store, 'h', 100_000)).toMatchObject({ name: 'zammad', scopes: ['run', 'sessions'] });
    expect((await allTokens(store))[0]?.usedAt).toBe(100_000);
    expect([await revokeToken(store, 't', 2), await revokeToken(store, 't', 3)]).toEqual([true, false]);
    expect(await tokenOfHash(store, 'h', 5)).toBeNull();
  });

  it('writes down who did what, the newest first', async () => {
    const { store } = await open();
    const entry = { who: 'agent/1', whoName: 'Sam', network: '192.0.2.1', what: 'session-joined' as const };
    for (const at of [1, 2, 3]) await writeDown(store, { ...entry, at, about: at === 2 ? 'two' : 'other' });
    expect((await readAudit(store, {})).map(({ at }) => at)).toEqual([3, 2, 1]);
    expect(await readAudit(store, { about: 'two' })).toEqual([{ ...entry, at: 2, about: 'two' }]);
    expect((await readAudit(store, { before: 3, most: 1 })).map(({ at }) => at)).toEqual([2]);
  });
});
