// A run's report until somebody wants it: for a quarter of an hour, under a key that only the run's own stream was told.
import { setTimeout as delay } from 'node:timers/promises';
import { type Report, reportSchema } from '../model/report.ts';
import { KeptMemory } from './kept-memory.ts';
import { hashedName, newSecretName, sealed, unsealed } from './sealed.ts';
import { sharedStore } from './shared-store.ts';
import type { OpenStore } from './store.ts';

/** Each is taken once. */
export type KeptUse = 'report' | 'session' | 'device' | 'desk';

interface Tables {
  kept_run: { id: string; body: string; until: number; report: number; session: number; device: number; desk: number };
}

const KEPT_MS = 15 * 60_000;
const MOST_WAIT_MS = 1_000;

/** Next instantiates a module several times: only globalThis is one place. */
const shared = globalThis as typeof globalThis & { mailmendKept?: KeptMemory };
function memory(): KeptMemory {
  shared.mailmendKept ??= new KeptMemory();
  return shared.mailmendKept;
}

/** Whether the database has it. The run's last line waits for it, but not for one that has stopped answering. */
async function layIn(store: OpenStore, { key, report, until }: { key: string; report: Report; until: number }) {
  const row = {
    id: hashedName(key),
    body: await sealed(key, report),
    until,
    report: 0,
    session: 0,
    device: 0,
    desk: 0,
  };
  const laid = store
    .tables<Tables>()
    .insertInto('kept_run')
    .values(row)
    .execute()
    .then(
      () => true,
      () => false,
    );
  return Promise.race([laid, delay(MOST_WAIT_MS, false, { ref: false })]);
}

async function takeFrom(store: OpenStore, key: string, use: KeptUse, now: number): Promise<Report | null> {
  const taken = await store
    .tables<Tables>()
    .updateTable('kept_run')
    .set({ [use]: 1 })
    .where('id', '=', hashedName(key))
    .where(use, '=', 0)
    .where('until', '>', now)
    .returning('body')
    .executeTakeFirst();
  return taken ? reportSchema.parse(await unsealed(key, taken.body)) : null;
}

export const kept = {
  /** Lays a report by and returns its key, which opens nothing else. Never throws: then this process alone has it. */
  async issue(report: Report, now = Date.now()): Promise<string> {
    const key = newSecretName();
    const until = now + KEPT_MS;
    const store = sharedStore();
    if (store && (await layIn(store, { key, report, until }))) return key;
    await memory().lay(hashedName(key), report, { until, now });
    return key;
  },

  /** The report of a key, once for each use; null: unknown, older than 15 minutes, or used for this. Throws StoreError. */
  async take(key: string, use: KeptUse, now = Date.now()): Promise<Report | null> {
    const here = await memory().take(hashedName(key), use, now);
    if (here) return here;
    const store = sharedStore();
    return store ? takeFrom(store, key, use, now) : null;
  },

  /** What was taken could not be used after all: it may be taken once more. Never throws. */
  async giveBack(key: string, use: KeptUse): Promise<void> {
    memory().giveBack(hashedName(key), use);
    await sharedStore()
      ?.tables<Tables>()
      .updateTable('kept_run')
      .set({ [use]: 0 })
      .where('id', '=', hashedName(key))
      .execute()
      .catch(() => undefined);
  },
};

/** Deletes what nobody wanted in time. */
export async function sweepKept(store: OpenStore, now: number): Promise<void> {
  memory().forget(now);
  const { numDeletedRows } = await store
    .tables<Tables>()
    .deleteFrom('kept_run')
    .where('until', '<=', now)
    .executeTakeFirstOrThrow();
  if (numDeletedRows > 0n) await store.scrub(['kept_run']);
}
