// A disk that is really full, as root can make one: either database says so by name, is read meanwhile, and writes again later.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, expect, it } from 'vitest';
import { countOf, countUp } from './counters.ts';
import { openStore } from './open.ts';
import type { OpenStore } from './store.ts';
import { createCluster, databaseUrl, startCluster, stopCluster } from './testing/cluster.ts';
import { postgresPrograms } from './testing/postgres-programs.ts';

const hour = { windowMs: 3_600_000 };
const programs = postgresPrograms();

/** A file system of so many megabytes of memory; null: whoever runs this may not make one. */
function smallDisk(megabytes: number): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'mailmend-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0777`, 'tmpfs', folder], { stdio: 'pipe' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
}
const probe = smallDisk(1);
if (probe) removeDisk(probe);
else process.stderr.write('\nNo file system can be mounted here: the tests of a full disk are SKIPPED.\n\n');

function removeDisk(folder: string): void {
  execFileSync('umount', ['--lazy', folder]);
  rmSync(folder, { recursive: true });
}
const afterwards: (() => unknown)[] = [];
afterEach(async () => {
  for (const undo of afterwards.splice(0).reverse()) await undo();
});

/** Writes until it is refused; then what was confirmed is still read, and room makes it write again. `ballast`: of the disk. */
async function fillAndMakeRoom(store: OpenStore, ballast: string): Promise<void> {
  const large = (number: number) => countUp(store, `large/${number}/${'x'.repeat(1_000)}`, hour);
  let confirmed = 0;
  const fill = async () => {
    for (; confirmed < 20_000; confirmed += 1) await large(confirmed);
  };
  await expect(fill()).rejects.toMatchObject({ name: 'StoreError', code: 'full' });
  expect(confirmed).toBeGreaterThan(10);
  expect(store.state()).toMatchObject({ kind: 'full' });
  expect(await countOf(store, `large/${confirmed - 1}/${'x'.repeat(1_000)}`)).toMatchObject({ count: 1 });
  unlinkSync(ballast);
  await expect.poll(() => large(confirmed).catch(() => null), { timeout: 10_000 }).toMatchObject({ count: 1 });
  expect(store.state()).toEqual({ kind: 'open' });
}

it.skipIf(probe === null)('SQLite', async () => {
  const disk = smallDisk(4) ?? '';
  afterwards.push(() => removeDisk(disk));
  const ballast = join(disk, 'ballast');
  writeFileSync(ballast, Buffer.alloc(2 * 1024 * 1024));
  const store = openStore({ data: disk, database: null });
  afterwards.push(() => store.close());
  await store.ready();
  await fillAndMakeRoom(store, ballast);
});

it.skipIf(probe === null || programs === null)(
  'PostgreSQL',
  async () => {
    // Of its own: in one that others use, whoever needs a buffer writes somebody else's page to the full disk.
    const cluster = mkdtempSync('/tmp/mailmend-pg-');
    afterwards.push(() => rmSync(cluster, { recursive: true }));
    createCluster(programs ?? '', cluster);
    await startCluster(programs ?? '', cluster);
    afterwards.push(() => stopCluster(cluster, 'SIGKILL'));
    const disk = smallDisk(24) ?? '';
    afterwards.push(() => removeDisk(disk));
    const place = join(disk, 'tables');
    mkdirSync(place);
    execFileSync('chown', ['postgres:postgres', place]);
    const admin = new Client({ connectionString: databaseUrl(cluster, 'postgres') });
    await admin.connect();
    await admin.query(`create tablespace small_disk location '${place}'`);
    await admin.query('create database crowded tablespace small_disk');
    await admin.query('checkpoint');
    await admin.end();
    const store = openStore({ data: disk, database: databaseUrl(cluster, 'crowded') });
    afterwards.push(() => store.close());
    await store.ready();
    // What is left of it, but for some megabytes: pages that wait to be written take some of it.
    const free = Number(execFileSync('stat', ['-f', '-c', '%a', disk]).toString()) * 4_096;
    const ballast = join(disk, 'ballast');
    writeFileSync(ballast, Buffer.alloc(free - 4 * 1024 * 1024));
    await fillAndMakeRoom(store, ballast);
  },
  60_000,
);
