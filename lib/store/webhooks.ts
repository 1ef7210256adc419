// Which systems are told of what happens here: where, of what, and the secrets that their messages are signed with.
import type { OpenStore, Store } from './store.ts';

export interface Webhook {
  id: string;
  url: string;
  /** Names of events. */
  events: string[];
  /** Milliseconds since 1970, as all times here. */
  createdAt: number;
  /** It wants nothing any more; null: it does. */
  disabledAt: number | null;
}
/** A secret signs and cannot be a hash; it is told only when it is made. */
export interface WebhookSecrets {
  secret: string;
  /** The one before, as long as it counts. */
  previous: { secret: string; until: number } | null;
}

interface WebhookRow {
  id: string;
  url: string;
  events: string;
  secret: string;
  previous_secret: string | null;
  previous_until: number | null;
  created_at: number;
  disabled_at: number | null;
}
interface Tables {
  webhook: WebhookRow;
  webhook_delivery: { webhook: string };
}

const webhookOf = ({ id, url, events, created_at, disabled_at }: WebhookRow): Webhook => ({
  id,
  url,
  events: events.split(','),
  createdAt: created_at,
  disabledAt: disabled_at,
});

export async function addWebhook(
  store: Store,
  { id, url, events, secret, now }: { id: string; url: string; events: readonly string[]; secret: string; now: number },
): Promise<void> {
  const none = { previous_secret: null, previous_until: null, disabled_at: null };
  await store
    .tables<Tables>()
    .insertInto('webhook')
    .values({ id, url, events: events.join(','), secret, created_at: now, ...none })
    .execute();
}

/** The oldest first. */
export async function allWebhooks(store: Store): Promise<Webhook[]> {
  const rows = await store
    .tables<Tables>()
    .selectFrom('webhook')
    .selectAll()
    .orderBy('created_at')
    .orderBy('id')
    .limit(1_000)
    .execute();
  return rows.map(webhookOf);
}

/** Null: there is none. */
export async function webhookOfId(store: Store, id: string): Promise<(Webhook & WebhookSecrets) | null> {
  const row = await store.tables<Tables>().selectFrom('webhook').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return null;
  const { secret, previous_secret, previous_until } = row;
  const previous =
    previous_secret === null || previous_until === null ? null : { secret: previous_secret, until: previous_until };
  return { ...webhookOf(row), secret, previous };
}

/** The one that counted so far goes on counting until `until`. False: there is no such webhook. */
export async function changeSecret(
  store: Store,
  id: string,
  { secret, until }: { secret: string; until: number },
): Promise<boolean> {
  const row = await store
    .tables<Tables>()
    .updateTable('webhook')
    .set((its) => ({ previous_secret: its.ref('secret'), previous_until: until, secret }))
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function disableWebhook(store: Store, id: string, now: number): Promise<void> {
  await store
    .tables<Tables>()
    .updateTable('webhook')
    .set({ disabled_at: now })
    .where('id', '=', id)
    .where('disabled_at', 'is', null)
    .execute();
}

/** With all its messages, for good. False: there is none. */
export async function removeWebhook(store: OpenStore, id: string): Promise<boolean> {
  const isGone = await store.transaction(async (within) => {
    const tables = within.tables<Tables>();
    await tables.deleteFrom('webhook_delivery').where('webhook', '=', id).execute();
    return (await tables.deleteFrom('webhook').where('id', '=', id).returning('id').executeTakeFirst()) !== undefined;
  });
  if (isGone) await store.scrub(['webhook', 'webhook_delivery']);
  return isGone;
}
