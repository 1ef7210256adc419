// What a file on a disk is about: it may be full, and what is deleted has to leave it and its log.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { expect, it, vi } from 'vitest';
import { countOf, countUp, sweepCounters } from '../counters.ts';
import { openStore } from '../open.ts';

const hour = { windowMs: 3_600_000 };

it('names a full disk, goes on reading, and writes again once there is room', async () => {
  const data = mkdtempSync(join(tmpdir(), 'mailmend-sqlite-'));
  const store = openStore({ data, database: null });
  await countUp(store, 'kept', hour);
  const database = store.tables<Record<never, never>>();
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(database);
  await sql`pragma max_page_count = ${sql.lit(rows[0]?.page_count)}`.execute(database);
  const large = (number: number) => countUp(store, `large/${number}/${'x'.repeat(4_000)}`, hour);
  const filling = Promise.all(Array.from({ length: 20 }, (_, number) => large(number)));
  await expect(filling).rejects.toMatchObject({ name: 'StoreError', code: 'full' });
  await expect(store.transaction(async (within) => countUp(within, 'y'.repeat(9_000), hour))).rejects.toMatchObject({
    code: 'full',
  });
  expect(store.state()).toMatchObject({ kind: 'full', since: expect.any(Number) });
  expect(await countOf(store, 'kept')).toMatchObject({ count: 1 });
  expect(store.state().kind).toBe('full'); // reading makes no room
  await sql`pragma max_page_count = 1000000`.execute(database);
  expect(await large(99)).toMatchObject({ count: 1 });
  expect(store.state()).toEqual({ kind: 'open' });
  await store.close();
  rmSync(data, { recursive: true });
});

it('is gone from the file and the log once nobody reads any more', async () => {
  const data = mkdtempSync(join(tmpdir(), 'mailmend-sqlite-'));
  const everything = () =>
    readdirSync(data)
      .map((file) => readFileSync(join(data, file), 'latin1'))
      .join('');
  const store = openStore({ data, database: null });
  await countUp(store, 'trace-of-somebody', { windowMs: 1, now: 1 });
  const reader = new DatabaseSync(join(data, 'mailmend.sqlite'));
  reader.exec('begin');
  reader.prepare('select * from counter').all();
  await sweepCounters(store, 10);
  await store.scrub(['counter']);
  expect(everything()).toContain('trace-of-somebody');
  reader.exec('commit');
  reader.close();
  await vi.waitFor(() => expect(everything()).not.toContain('trace-of-somebody'), 15_000);
  await store.close();
  rmSync(data, { recursive: true });
}, 40_000);
