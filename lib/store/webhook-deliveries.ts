// Messages to webhooks: queued, held by one process at a time, tried until they were taken, and kept a while to be sent again.
import type { OpenStore, Store } from './store.ts';

/** `waiting`: to be sent at `nextAt`. `given-up`: after the last try, or because the webhook wants no more. */
export type DeliveryState = 'waiting' | 'delivered' | 'given-up';
export interface Delivery {
  /** The same in each try, so that a receiver knows a message again. */
  id: string;
  webhook: string;
  event: string;
  /** Milliseconds since 1970, as all times here. */
  madeAt: number;
  state: DeliveryState;
  attempts: number;
  nextAt: number;
  /** Of the last try: the answer's HTTP status; null: there was none. */
  status: number | null;
  /** Of the last try: why it failed; null: it did not. */
  why: string | null;
}
/** One that this process holds. */
export interface HeldDelivery {
  id: string;
  webhook: string;
  body: string;
  attempts: number;
}

interface DeliveryRow {
  id: string;
  webhook: string;
  event: string;
  body: string;
  made_at: number;
  state: DeliveryState;
  attempts: number;
  next_at: number;
  holder: string | null;
  lease_until: number | null;
  status: number | null;
  why: string | null;
  ended_at: number | null;
}
interface Tables {
  webhook_delivery: DeliveryRow;
}

/** Woken when there is something to send. */
export const DELIVERIES_TOPIC = 'webhooks';
const DAY_MS = 86_400_000;
/**
 * Of one webhook, those that wait and those that ended, each: strangers can make messages, and shall not fill the disk while
 * a receiver is away.
 */
const MOST_OF_WEBHOOK = 10_000;
/** Candidates that one look takes: others may get hold of some first. */
const CANDIDATES = 20;

/** Webhooks of these for which `most` messages wait already. */
async function fullWebhooks(within: Store, webhooks: readonly string[], most: number): Promise<Set<string>> {
  const full = await within
    .tables<Tables>()
    .selectFrom('webhook_delivery')
    .select('webhook')
    .where('state', '=', 'waiting')
    .where('webhook', 'in', webhooks)
    .groupBy('webhook')
    .having((row) => row.fn.countAll(), '>=', most)
    .execute();
  return new Set(full.map(({ webhook }) => webhook));
}

/** Makes messages to be sent now; none for a webhook for which `most` wait. */
export async function queueDeliveries(
  within: Store,
  messages: readonly { id: string; webhook: string; event: string; body: string }[],
  now: number,
  most = MOST_OF_WEBHOOK,
): Promise<void> {
  if (messages.length === 0) return;
  const full = await fullWebhooks(within, [...new Set(messages.map(({ webhook }) => webhook))], most);
  const taken = messages.filter(({ webhook }) => !full.has(webhook));
  if (taken.length === 0) return;
  const rows = taken.map((message) => ({
    ...{ ...message, made_at: now, state: 'waiting' as const, attempts: 0, next_at: now },
    ...{ holder: null, lease_until: null, status: null, why: null, ended_at: null },
  }));
  await within.tables<Tables>().insertInto('webhook_delivery').values(rows).execute();
  await within.wake(DELIVERIES_TOPIC);
}

/**
 * A message whose time has come, for `holder` alone until `leaseUntil`; one whose holder let its lease run out is taken up
 * again. `busy`: webhooks that are left alone. Null: there is none.
 */
export async function claimDelivery(
  store: Store,
  { holder, now, leaseUntil, busy }: { holder: string; now: number; leaseUntil: number; busy: readonly string[] },
): Promise<HeldDelivery | null> {
  const tables = store.tables<Tables>();
  let query = tables
    .selectFrom('webhook_delivery')
    .select('id')
    .where('state', '=', 'waiting')
    .where('next_at', '<=', now)
    .where((row) => row.or([row('lease_until', 'is', null), row('lease_until', '<', now)]))
    .orderBy('next_at')
    .limit(CANDIDATES);
  if (busy.length > 0) query = query.where('webhook', 'not in', busy);
  for (const { id } of await query.execute()) {
    // Of two who try this at once, the second sees what the first wrote.
    const row = await tables
      .updateTable('webhook_delivery')
      .set({ holder, lease_until: leaseUntil })
      .where('id', '=', id)
      .where('state', '=', 'waiting')
      .where('next_at', '<=', now)
      .where((its) => its.or([its('lease_until', 'is', null), its('lease_until', '<', now)]))
      .returning(['id', 'webhook', 'body', 'attempts'])
      .executeTakeFirst();
    if (row) return row;
  }
  return null;
}

/** Writes down how a try ended; `nextAt`: when it is tried again. Nothing happens where somebody else holds it now. */
export async function endAttempt(
  store: Store,
  id: string,
  {
    holder,
    now,
    state,
    nextAt,
    status,
    why,
  }: Pick<Delivery, 'state' | 'nextAt' | 'status' | 'why'> & { holder: string; now: number },
): Promise<void> {
  await store
    .tables<Tables>()
    .updateTable('webhook_delivery')
    .set((row) => ({
      ...{ state, next_at: nextAt, status, why, holder: null, lease_until: null },
      ...{ attempts: row('attempts', '+', 1), ended_at: state === 'waiting' ? null : now },
    }))
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .where('holder', '=', holder)
    .execute();
}

/** Everything that waits for a webhook which wants no more. */
export async function giveUpDeliveries(store: Store, webhook: string, now: number): Promise<void> {
  await store
    .tables<Tables>()
    .updateTable('webhook_delivery')
    .set({ state: 'given-up', ended_at: now, holder: null, lease_until: null })
    .where('webhook', '=', webhook)
    .where('state', '=', 'waiting')
    .execute();
}

/** Sends an ended one once more, now, as the message that it was. False: there is none that has ended. */
export function replayDelivery(store: Store, webhook: string, id: string, now: number): Promise<boolean> {
  return store.transaction(async (within) => {
    const row = await within
      .tables<Tables>()
      .updateTable('webhook_delivery')
      .set({ state: 'waiting', attempts: 0, next_at: now, ended_at: null })
      .where('id', '=', id)
      .where('webhook', '=', webhook)
      .where('state', '!=', 'waiting')
      .returning('id')
      .executeTakeFirst();
    if (row) await within.wake(DELIVERIES_TOPIC);
    return row !== undefined;
  });
}

/** What was sent to a webhook, or is to be; the newest first. */
export async function deliveriesOf(store: Store, webhook: string, most = 100): Promise<Delivery[]> {
  const rows = await store
    .tables<Tables>()
    .selectFrom('webhook_delivery')
    .select(['id', 'webhook', 'event', 'made_at', 'state', 'attempts', 'next_at', 'status', 'why'])
    .where('webhook', '=', webhook)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map(({ made_at, next_at, ...row }) => ({ ...row, madeAt: made_at, nextAt: next_at }));
}

/** Of each webhook the ended ones but for the newest `most`. */
async function deleteSurplus(store: Store, most: number): Promise<bigint> {
  const tables = store.tables<Tables>();
  const ended = (webhook: string) =>
    tables.selectFrom('webhook_delivery').where('webhook', '=', webhook).where('state', '!=', 'waiting');
  let deleted = 0n;
  for (const { webhook } of await tables.selectFrom('webhook_delivery').select('webhook').distinct().execute()) {
    const last = await ended(webhook)
      .select('made_at')
      .orderBy('made_at', 'desc')
      .offset(most)
      .limit(1)
      .executeTakeFirst();
    if (!last) continue;
    const { numDeletedRows } = await tables
      .deleteFrom('webhook_delivery')
      .where('webhook', '=', webhook)
      .where('state', '!=', 'waiting')
      .where('made_at', '<=', last.made_at)
      .executeTakeFirstOrThrow();
    deleted += numDeletedRows;
  }
  return deleted;
}

/** Deletes what ended `days` ago, and what is too much. */
export async function sweepDeliveries(
  store: OpenStore,
  now: number,
  { days, most = MOST_OF_WEBHOOK }: { days: number; most?: number },
): Promise<void> {
  const { numDeletedRows } = await store
    .tables<Tables>()
    .deleteFrom('webhook_delivery')
    .where('state', '!=', 'waiting')
    .where('ended_at', '<', now - days * DAY_MS)
    .executeTakeFirstOrThrow();
  const surplus = await deleteSurplus(store, most);
  if (numDeletedRows + surplus > 0n) await store.scrub(['webhook_delivery']);
}
