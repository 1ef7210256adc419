// A worker outlives a database that is away for a moment, and no other failure of it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openStore } from '../store/open.ts';
import type { OpenStore } from '../store/store.ts';
import { StoreError } from '../store/store-error.ts';
import { workSweeps } from './sweep-worker.ts';

let folder: string;
let store: OpenStore;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mailmend-worker-'));
  store = openStore({ data: folder, database: null });
  await store.ready();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await store.close();
  rmSync(folder, { recursive: true });
});
const work = () => workSweeps(store, { signal: new AbortController().signal, untilDone: true });

it('waits while the database is away', async () => {
  const claims = vi.spyOn(store, 'transaction').mockRejectedValueOnce(new StoreError('away', 'for a moment'));
  await work();
  // Four lanes ask once, and the one that was refused asks again.
  expect(claims).toHaveBeenCalledTimes(5);
});

it('ends where the database is of no use', async () => {
  vi.spyOn(store, 'transaction').mockRejectedValue(new StoreError('broken', 'for good'));
  await expect(work()).rejects.toMatchObject({ code: 'broken' });
});
