// Webhooks and their messages: one process at a time holds a message, and nothing is lost with one that dies.
import { expect, it } from 'vitest';
import type { OpenStore } from './store.ts';
import { onEachDatabase } from './testing/each-database.ts';
import {
  claimDelivery,
  DELIVERIES_TOPIC,
  deliveriesOf,
  endAttempt,
  giveUpDeliveries,
  queueDeliveries,
  replayDelivery,
  sweepDeliveries,
} from './webhook-deliveries.ts';
import { addWebhook, allWebhooks, changeSecret, disableWebhook, removeWebhook, webhookOfId } from './webhooks.ts';

const add = (store: OpenStore, id: string) =>
  addWebhook(store, { id, url: `https://${id}.example/hook`, events: ['report.kept'], secret: `whsec_${id}`, now: 1 });
const queue = (store: OpenStore, ids: readonly string[], webhook = 'chat', now = 10) =>
  queueDeliveries(
    store,
    ids.map((id) => ({ id, webhook, event: 'report.kept', body: `{"of":"${id}"}` })),
    now,
  );
const claim = (store: OpenStore, holder: string, now = 10, busy: string[] = []) =>
  claimDelivery(store, { holder, now, leaseUntil: now + 60, busy });
const delivered = { state: 'delivered', nextAt: 0, status: 204, why: null } as const;

onEachDatabase((_, open) => {
  it('has webhooks, their secrets, and takes both away', async () => {
    const { store } = await open();
    await add(store, 'chat');
    const shown = { id: 'chat', url: 'https://chat.example/hook', events: ['report.kept'], createdAt: 1 };
    expect(await allWebhooks(store)).toEqual([{ ...shown, disabledAt: null }]);
    expect(await webhookOfId(store, 'chat')).toMatchObject({ secret: 'whsec_chat', previous: null });
    expect(await changeSecret(store, 'chat', { secret: 'whsec_new', until: 99 })).toBe(true);
    expect(await changeSecret(store, 'none', { secret: 'whsec_new', until: 99 })).toBe(false);
    expect(await webhookOfId(store, 'chat')).toMatchObject({
      ...{ secret: 'whsec_new', previous: { secret: 'whsec_chat', until: 99 } },
    });
    await disableWebhook(store, 'chat', 5);
    await disableWebhook(store, 'chat', 6);
    expect(await allWebhooks(store)).toEqual([{ ...shown, disabledAt: 5 }]);
    await queue(store, ['one']);
    expect(await removeWebhook(store, 'chat')).toBe(true);
    expect(await removeWebhook(store, 'chat')).toBe(false);
    expect(await webhookOfId(store, 'chat')).toBeNull();
    expect(await deliveriesOf(store, 'chat')).toEqual([]);
  });

  it('gives each message to one of many who ask at once, in two processes', async () => {
    const { store, place } = await open();
    const { store: other } = await open(place);
    const ids = Array.from({ length: 12 }, (__, n) => `message-${n}`);
    await queue(store, ids);
    const asked = Array.from({ length: 30 }, (__, n) => claim(n % 2 === 0 ? store : other, `process-${n}`));
    const got = (await Promise.all(asked)).flatMap((held) => held?.id ?? []);
    expect(new Set(got).size).toBe(got.length);
    for (let more = await claim(other, 'last'); more; more = await claim(other, 'last')) got.push(more.id);
    expect(got.toSorted()).toEqual(ids.toSorted());
    expect(await claim(store, 'nobody')).toBeNull();
  });

  it('takes a message up again when its holder let the lease run out, and no word of that one counts', async () => {
    const { store } = await open();
    await queue(store, ['one']);
    expect(await claim(store, 'dead')).toEqual({ id: 'one', webhook: 'chat', body: '{"of":"one"}', attempts: 0 });
    expect(await claim(store, 'other', 70)).toBeNull();
    expect(await claim(store, 'other', 71)).toMatchObject({ id: 'one' });
    await endAttempt(store, 'one', { ...delivered, holder: 'dead', now: 72 });
    expect(await deliveriesOf(store, 'chat')).toMatchObject([{ state: 'waiting', attempts: 0 }]);
    await endAttempt(store, 'one', { ...delivered, holder: 'other', now: 73 });
    expect(await deliveriesOf(store, 'chat')).toMatchObject([{ state: 'delivered', attempts: 1, status: 204 }]);
  });

  it('waits for the next try, leaves the busy alone, and gives up what nobody wants', async () => {
    const { store } = await open();
    await queue(store, ['one']);
    await queue(store, ['two'], 'crm');
    expect(await claim(store, 'me', 10, ['chat'])).toMatchObject({ id: 'two' });
    await claim(store, 'me');
    const failed = { state: 'waiting', nextAt: 500, status: null, why: 'timeout' } as const;
    await endAttempt(store, 'one', { ...failed, holder: 'me', now: 11 });
    expect(await claim(store, 'me', 499)).toMatchObject({ id: 'two' }); // its lease is over meanwhile
    expect(await claim(store, 'me', 500)).toMatchObject({ id: 'one', attempts: 1 });
    await giveUpDeliveries(store, 'chat', 501);
    expect(await claim(store, 'me', 9_999, ['crm'])).toBeNull();
    expect(await deliveriesOf(store, 'chat')).toMatchObject([{ state: 'given-up', why: 'timeout' }]);
  });

  it('sends what has ended once more, under the same name, and forgets it after a week', async () => {
    const { store } = await open();
    let wakes = 0;
    const stop = store.listen(DELIVERIES_TOPIC, () => {
      wakes += 1;
    });
    await queue(store, ['one', 'two']);
    expect(await replayDelivery(store, 'chat', 'one', 20)).toBe(false); // it is on its way
    await claim(store, 'me');
    await claim(store, 'me');
    for (const id of ['one', 'two']) await endAttempt(store, id, { ...delivered, holder: 'me', now: 11 });
    expect(await replayDelivery(store, 'other', 'one', 20)).toBe(false);
    expect(await replayDelivery(store, 'chat', 'one', 20)).toBe(true);
    expect(wakes).toBeGreaterThanOrEqual(2);
    stop();
    await sweepDeliveries(store, 7 * 86_400_000 + 11, { days: 7 });
    expect(await deliveriesOf(store, 'chat')).toHaveLength(2);
    await sweepDeliveries(store, 7 * 86_400_000 + 12, { days: 7 });
    expect(await deliveriesOf(store, 'chat')).toMatchObject([{ id: 'one', state: 'waiting', attempts: 0 }]);
    expect(await claim(store, 'me', 20)).toMatchObject({ id: 'one', body: '{"of":"one"}' });
  });

  it('holds only so many for one webhook, those that wait and those that ended', async () => {
    const { store } = await open();
    for (const [at, id] of ['one', 'two', 'three'].entries())
      for (const webhook of at === 0 ? ['chat', 'crm'] : ['chat'])
        await queueDeliveries(
          store,
          [{ id: `${id}-${webhook}`, webhook, event: 'report.kept', body: '{}' }],
          10 + at,
          2,
        );
    const idsOf = async (webhook: string) => (await deliveriesOf(store, webhook)).map(({ id }) => id);
    expect(await idsOf('chat')).toEqual(['two-chat', 'one-chat']);
    await claim(store, 'me', 20);
    await endAttempt(store, 'one-chat', { ...delivered, holder: 'me', now: 20 });
    await giveUpDeliveries(store, 'chat', 21);
    await sweepDeliveries(store, 30, { days: 7, most: 1 });
    expect([await idsOf('chat'), await idsOf('crm')]).toEqual([['two-chat'], ['one-crm']]);
  });
});
