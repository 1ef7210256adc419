// What each process on this database has told the others: batches in the teller's own order, gone when nothing in them counts.
import { z } from 'zod';
import type { ServerNews } from '../net/server-news.ts';
import type { Store } from './store.ts';

interface Tables {
  process_batch: { process: string; seq: number; at: number; body: string };
}

/** Woken by each batch. */
export const BATCHES_TOPIC = 'processes';
/** As long as the longest memory of what is told: a refused port's. */
const KEPT_MS = 10 * 60_000;

const places = z.object({ pending: z.int(), runs: z.int() });
const at = z.int();
const bodySchema = z.object({
  servers: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('begun'), address: z.string(), at }),
      z.object({
        kind: z.literal('answered'),
        ...{ address: z.string(), port: z.int(), at },
        result: z.custom<Extract<ServerNews, { kind: 'answered' }>['result']>((value) => typeof value === 'string'),
      }),
      z.object({ kind: z.literal('shunned'), address: z.string(), until: at }),
    ]),
  ),
  /** Runs that began: whose, as a keyed hash, and when. */
  begun: z.array(z.tuple([z.string(), at])),
  /** Held when this was told: places at servers, by address; in the hall, by keyed hash. */
  held: z.object({ servers: z.array(z.tuple([z.string(), places])), hall: z.array(z.tuple([z.string(), z.int()])) }),
});
export type BatchBody = z.infer<typeof bodySchema>;

/** `at`: milliseconds since 1970, by the teller's clock. */
export interface Batch {
  process: string;
  seq: number;
  at: number;
  body: BatchBody;
}

/** Once, however often it is tried: what was written before its answer was lost is there already. */
export async function tellBatch(store: Store, { process, seq, at, body }: Batch): Promise<void> {
  await store.transaction(async (within) => {
    await within
      .tables<Tables>()
      .insertInto('process_batch')
      .values({ process, seq, at, body: JSON.stringify(body) })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await within.wake(BATCHES_TOPIC);
  });
}

/** Of each other process those after the one that is `known`, in its order. What another version wrote is passed over. */
export async function newBatches(
  store: Store,
  { process: own, known }: { process: string; known: ReadonlyMap<string, number> },
): Promise<Batch[]> {
  const tables = store.tables<Tables>();
  const tellers = await tables
    .selectFrom('process_batch')
    .select(['process', (row) => row.fn.max('seq').as('last')])
    .where('process', '!=', own)
    .groupBy('process')
    .execute();
  const batches: Batch[] = [];
  for (const { process, last } of tellers) {
    const after = known.get(process) ?? -1;
    if (Number(last) <= after) continue;
    const rows = await tables
      .selectFrom('process_batch')
      .selectAll()
      .where('process', '=', process)
      .where('seq', '>', after)
      .orderBy('seq')
      .execute();
    for (const row of rows) {
      const read = bodySchema.safeParse(JSON.parse(row.body));
      if (read.success) batches.push({ process, seq: row.seq, at: row.at, body: read.data });
    }
  }
  return batches;
}

export async function sweepBatches(store: Store, now = Date.now()): Promise<void> {
  await store
    .tables<Tables>()
    .deleteFrom('process_batch')
    .where('at', '<', now - KEPT_MS)
    .execute();
}
