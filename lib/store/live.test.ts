// Sessions on both databases: one joins, each side's numbers have no gap, and what has ended takes nothing more.
import { expect, it } from 'vitest';
import {
  beginSession,
  describeSession,
  endSession,
  forgetSessions,
  joinSession,
  markAgent,
  openSessions,
  overdueSessions,
  seeSide,
  sessionOfId,
  sessionOfSecret,
} from './live.ts';
import { appendEvents, eventsAfter, listenToSession } from './live-events.ts';
import type { Store } from './store.ts';
import { onEachDatabase } from './testing/each-database.ts';

const begin = (store: Store, id = 'one', now = 1_000) =>
  beginSession(store, { id, secretHash: `secret-${id}`, codeHash: `code-${id}`, now, codeUntil: now + 600_000 });
const join = (store: Store, by: { codeHash: string } | { id: string }, now = 2_000) =>
  joinSession(store, { by, agent: 'agent/1', agentName: 'Sam', now, until: now + 3_600_000 });
const event = (body: string, forCustomer = true) => ({ body: JSON.stringify(body), forCustomer });
const numbered = (store: Store, side: 'customer' | 'agent', seq = 0) =>
  eventsAfter(store, { session: 'one', side, seq, most: 1_000 });

onEachDatabase((_, open) => {
  it('finds a session by its secret and its id, and by nothing else', async () => {
    const { store } = await open();
    await begin(store);
    expect(await sessionOfSecret(store, 'secret-one')).toMatchObject({ id: 'one', state: 'waiting', agent: null });
    expect(await sessionOfId(store, 'one')).toMatchObject({ id: 'one', beganAt: 1_000, until: 601_000, subject: null });
    expect(await sessionOfSecret(store, 'one')).toBeNull();
    expect(await sessionOfId(store, 'secret-one')).toBeNull();
  });

  it('lets one of many in, and uses the code up', async () => {
    const { store, place } = await open();
    const { store: other } = await open(place);
    await begin(store);
    const tries = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        join(i % 2 ? store : other, i % 3 ? { codeHash: 'code-one' } : { id: 'one' }),
      ),
    );
    expect(tries.filter((id) => id !== null)).toEqual(['one']);
    expect(await join(store, { codeHash: 'code-one' })).toBeNull();
    expect(await join(store, { id: 'one' })).toBeNull();
    expect(await sessionOfId(store, 'one')).toMatchObject({ state: 'live', agentName: 'Sam', until: 3_602_000 });
  });

  it('lets nobody in after the code is over', async () => {
    const { store } = await open();
    await begin(store);
    expect(await join(store, { codeHash: 'code-one' }, 601_000)).toBeNull();
  });

  it('numbers each side without a gap, whoever writes at once', async () => {
    const { store, place } = await open();
    const { store: other } = await open(place);
    await begin(store);
    await Promise.all(
      Array.from({ length: 30 }, (_, i) =>
        appendEvents(i % 2 ? store : other, 'one', [event(`${i} a`), event(`${i} note`, false), event(`${i} b`)]),
      ),
    );
    const [agent, customer] = [await numbered(store, 'agent'), await numbered(other, 'customer')];
    expect(agent.map(({ seq }) => seq)).toEqual(Array.from({ length: 90 }, (_, i) => i + 1));
    expect(customer.map(({ seq }) => seq)).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
    expect(agent.map(({ body }) => body).filter((body) => !body.includes('note'))).toEqual(
      customer.map(({ body }) => body),
    );
    expect(await numbered(store, 'customer', 58)).toEqual(customer.slice(58));
  });

  it('takes nothing after the end, which comes once and last', async () => {
    const { store } = await open();
    await begin(store);
    const end = () => endSession(store, 'one', { body: '"end"', now: 5_000 });
    const ended = await Promise.all([end(), end(), end()]);
    expect(ended.filter(Boolean)).toHaveLength(1);
    expect(await appendEvents(store, 'one', [event('late')])).toBe(false);
    expect(await join(store, { id: 'one' })).toBeNull();
    expect(await numbered(store, 'customer')).toEqual([{ seq: 1, body: '"end"' }]);
    expect(await openSessions(store)).toEqual([]);
    expect(await forgetSessions(store, 5_000)).toBe(0);
    expect(await forgetSessions(store, 5_001)).toBe(1);
    expect(await sessionOfId(store, 'one')).toBeNull();
    expect(await numbered(store, 'agent')).toEqual([]);
  });

  it('says what time has ended', async () => {
    const { store } = await open();
    await begin(store, 'one', 1_000);
    await begin(store, 'two', 1_000);
    await begin(store, 'three', 1_000);
    await join(store, { id: 'two' }, 2_000);
    await seeSide(store, 'one', 'customer', 40_000);
    await seeSide(store, 'two', 'customer', 40_000);
    const late = { now: 50_000, awayMs: 30_000 };
    expect(await overdueSessions(store, late)).toEqual({ over: [], customerAway: ['three'], agentAway: ['two'] });
    expect([await markAgent(store, 'two', true), await markAgent(store, 'two', true)]).toEqual([true, false]);
    expect((await overdueSessions(store, late)).agentAway).toEqual([]);
    expect(await markAgent(store, 'two', false)).toBe(true);
    await seeSide(store, 'one', 'customer', 600_999);
    const { over } = await overdueSessions(store, { now: 601_000, awayMs: 30_000 });
    expect(over.sort()).toEqual(['one', 'three']);
  });

  it('wakes who listens to a session, in another process too, and tells the list what it is about', async () => {
    const { store, place } = await open();
    const { store: other } = await open(place);
    await begin(store);
    const news = new Promise<void>((resolve) => listenToSession(other, 'one', resolve));
    await appendEvents(store, 'one', [event('x')]);
    await news;
    const subject = { address: 'anna@example.com', domain: 'example.com', symptom: null, errors: 1, warnings: 0 };
    await describeSession(store, 'one', { subject, request: '{"address":"anna@example.com"}' });
    expect(await openSessions(store)).toMatchObject([
      { id: 'one', subject, request: '{"address":"anna@example.com"}' },
    ]);
  });
});
