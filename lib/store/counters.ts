// Counts over all processes that forget by themselves: what limits go by.
import { sql } from 'kysely';
import type { Store } from './store.ts';

interface Tables {
  counter: { id: string; count: number; until: number };
}

/** Milliseconds since 1970. */
export interface Counted {
  count: number;
  /** When it begins anew. */
  until: number;
}

/** One more for `id`; the first of a window begins it. One statement, so that two at once count two. */
export async function countUp(
  store: Store,
  id: string,
  { windowMs, now = Date.now() }: { windowMs: number; now?: number },
): Promise<Counted> {
  const over = sql<boolean>`counter.until <= ${now}`;
  return await store
    .tables<Tables>()
    .insertInto('counter')
    .values({ id, count: 1, until: now + windowMs })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({
        count: sql<number>`case when ${over} then 1 else counter.count + 1 end`,
        until: sql<number>`case when ${over} then excluded.until else counter.until end`,
      }),
    )
    .returning(['count', 'until'])
    .executeTakeFirstOrThrow();
}

/** What stands for `id`, without counting; null: nothing. */
export async function countOf(store: Store, id: string, now = Date.now()): Promise<Counted | null> {
  const found = await store
    .tables<Tables>()
    .selectFrom('counter')
    .select(['count', 'until'])
    .where('id', '=', id)
    .where('until', '>', now)
    .executeTakeFirst();
  return found ? { ...found } : null;
}

export async function sweepCounters(store: Store, now = Date.now()): Promise<void> {
  await store.tables<Tables>().deleteFrom('counter').where('until', '<=', now).execute();
}
