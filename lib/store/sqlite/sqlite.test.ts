// What is deleted leaves the file and its log, also where another process was reading while it was deleted.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, vi } from 'vitest';
import { countUp, sweepCounters } from '../counters.ts';
import { openStore } from '../open.ts';

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
