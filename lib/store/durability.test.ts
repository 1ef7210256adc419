// What was confirmed stays: through a killed process, and a database that is away for a while.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Report } from '../model/report.ts';
import { countOf, countUp } from './counters.ts';
import { setStore } from './index.ts';
import { kept } from './kept.ts';
import { openStore } from './open.ts';
import { createCluster, databaseUrl, startCluster, stopCluster } from './testing/cluster.ts';
import { onEachDatabase } from './testing/each-database.ts';
import { postgresPrograms } from './testing/postgres-programs.ts';

const hour = { windowMs: 3_600_000 };
const writer = fileURLToPath(new URL('./testing/writer.mjs', import.meta.url));

onEachDatabase((_, open) => {
  it.each([150, 1_000])('loses nothing confirmed when the process is killed after %i of its writes', async (after) => {
    const { place } = await open();
    const child = spawn(process.execPath, [writer, JSON.stringify(place)], { stdio: ['ignore', 'pipe', 'inherit'] });
    const exited = once(child, 'exit');
    const confirmed: number[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      confirmed.push(Number(line));
      if (confirmed.length === after) child.kill('SIGKILL');
    }
    expect((await exited)[1]).toBe('SIGKILL');
    const { store } = await open(place);
    const kept = await Promise.all(confirmed.map((number) => countOf(store, `write/${number}`)));
    expect(kept.map((each) => each?.count)).toEqual(confirmed.map(() => 1));
  });
});

const programs = postgresPrograms();
const report: Report = {
  ...{
    version: 1,
    subject: { address: null, domain: 'a.example' },
    startedAt: '2026-11-23T10:00:00.000Z',
    durationMs: 1,
  },
  ...{ verdict: 'healthy', recommendation: null, candidates: [], findings: [], untested: [], probes: [] },
};

describe.skipIf(programs === null)('PostgreSQL, away for a while', () => {
  const folder = mkdtempSync('/tmp/mailmend-pg-');
  const place = { data: folder, database: databaseUrl(folder, 'postgres') };
  beforeAll(async () => {
    createCluster(programs ?? '', folder);
    await startCluster(programs ?? '', folder);
  });
  afterAll(async () => {
    await stopCluster(folder);
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(['SIGINT', 'SIGKILL'] as const)(
    'is away meanwhile and comes back by itself, with all that was confirmed (%s)',
    async (signal) => {
      const store = openStore(place);
      await store.ready();
      const woken = vi.fn();
      store.listen('news', woken);
      const before = await countUp(store, `before/${signal}`, hour);
      await stopCluster(folder, signal);
      await expect(countUp(store, 'meanwhile', hour)).rejects.toMatchObject({ code: 'away' });
      for (let asked = 0; asked < 20; asked += 1) {
        await expect(countOf(store, `before/${signal}`)).rejects.toMatchObject({ code: 'away' });
        await delay(50);
      }
      expect(store.state().kind).toBe('away');
      await startCluster(programs ?? '', folder);
      await vi.waitFor(() => expect(store.state().kind).toBe('open'), 20_000);
      expect(await countOf(store, `before/${signal}`)).toEqual(before);
      expect(await countOf(store, 'meanwhile')).toBeNull();
      // The ear is open again too: what another process says is heard.
      const other = openStore(place);
      woken.mockClear();
      await vi.waitFor(async () => {
        await other.wake('news');
        expect(woken).toHaveBeenCalled();
      }, 20_000);
      await Promise.all([store.close(), other.close()]);
    },
    90_000,
  );

  it('opens once the database is there, when it was away at the start', async () => {
    await stopCluster(folder);
    const store = openStore(place);
    await expect(store.ready()).rejects.toMatchObject({ code: 'away' });
    await startCluster(programs ?? '', folder);
    await vi.waitFor(() => expect(store.state().kind).toBe('open'), 20_000);
    expect(await countUp(store, 'late', hour)).toMatchObject({ count: 1 });
    await store.close();
  }, 90_000);

  it('is away when it takes statements and says nothing, and no answer comes to the wrong one later', async () => {
    let silent = false;
    const sockets: Socket[] = [];
    const proxy = createServer((socket) => {
      const way = connect(join(folder, '.s.PGSQL.5432'));
      sockets.push(socket, way);
      for (const [from, to] of [
        [socket, way],
        [way, socket],
      ] as const) {
        from.on('data', (bytes) => silent || to.write(bytes));
        from.on('close', () => to.destroy());
        from.on('error', () => undefined);
      }
    }).listen(0, '127.0.0.1');
    await once(proxy, 'listening');
    const address = proxy.address();
    const port = address && typeof address === 'object' ? address.port : 0;
    const store = openStore({ data: folder, database: `postgres://postgres@127.0.0.1:${port}/postgres` });
    await store.ready();
    await countUp(store, 'silence', hour);
    setStore(store);
    silent = true;
    const order: string[] = [];
    const counting = countUp(store, 'silence', hour).finally(() => order.push('counted'));
    counting.catch(() => undefined);
    // A check that ends meanwhile says its last line, and what it found lies in memory.
    const key = await kept.issue(report);
    order.push('kept');
    expect(await kept.take(key, 'report')).toEqual(report);
    await expect(counting).rejects.toMatchObject({ code: 'away' });
    expect(order).toEqual(['kept', 'counted']);
    setStore(null);
    await expect(countUp(store, 'silence', hour)).rejects.toMatchObject({ code: 'away' });
    await expect(countUp(store, 'silence', hour)).rejects.toMatchObject({ code: 'away' });
    silent = false;
    await vi.waitFor(() => expect(store.state().kind).toBe('open'), 20_000);
    expect(await countOf(store, 'silence')).toMatchObject({ count: 1 });
    await store.close();
    for (const socket of sockets) socket.destroy();
    proxy.close();
  }, 60_000);
});
