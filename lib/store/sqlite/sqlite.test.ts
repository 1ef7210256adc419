// What a file on a disk is about: it may be full, and what is deleted has to leave it and its log.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { expect, it, vi } from 'vitest';
import { countOf, countUp, sweepCounters } from '../counters.ts';
import { openStore } from '../open.ts';
import { Turns } from './turns.ts';

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

it('opens once its folder can be had, whatever was asked of it before', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mailmend-sqlite-'));
  const data = join(folder, 'data');
  writeFileSync(data, 'not a folder');
  const store = openStore({ data, database: null });
  await expect(store.ready()).rejects.toMatchObject({ code: 'away' });
  for (let asked = 0; asked < 5; asked += 1)
    await expect(countUp(store, 'a', hour)).rejects.toMatchObject({ code: 'away' });
  rmSync(data);
  await vi.waitFor(() => expect(store.state().kind).toBe('open'), 15_000);
  expect(await countUp(store, 'a', hour)).toMatchObject({ count: 1 });
  await store.close();
  rmSync(folder, { recursive: true });
}, 30_000);

it('lets a statement that waits for a forgotten turn go, and those after it on', async () => {
  vi.useFakeTimers();
  const turns = new Turns();
  const first = await turns.take();
  const second = turns.take();
  second.catch(() => undefined);
  const third = turns.take().then((release) => release());
  await vi.advanceTimersByTimeAsync(9_999);
  first();
  (await second)();
  await third;
  const held = await turns.take();
  const late = turns.take();
  const told = expect(late).rejects.toMatchObject({ code: 'busy' });
  await vi.advanceTimersByTimeAsync(10_000);
  await told;
  held();
  (await turns.take())();
  vi.useRealTimers();
});
