// The same tests on both databases: SQLite always, PostgreSQL where it is installed.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, describe } from 'vitest';
import { openStore, type StorePlace } from '../open.ts';
import type { OpenStore } from '../store.ts';
import { databaseUrl } from './cluster.ts';
import { clusterOfTheRun } from './postgres-of-the-run.ts';
import { postgresPrograms } from './postgres-programs.ts';

/** An empty store that is ready, closed after the test; with `place`, what is there, as another process has it open. */
export type Open = (place?: StorePlace) => Promise<{ store: OpenStore; place: StorePlace }>;
export type DatabaseName = 'SQLite' | 'PostgreSQL';

const folders: string[] = [];
const opened: OpenStore[] = [];

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mailmend-store-'));
  folders.push(folder);
  return folder;
}

async function makePlace(name: DatabaseName): Promise<StorePlace> {
  const data = newFolder();
  const programs = postgresPrograms();
  if (name === 'SQLite' || !programs) return { data, database: null };
  const cluster = await clusterOfTheRun(programs);
  const database = `test_${randomUUID().replaceAll('-', '')}`;
  const client = new Client({ connectionString: databaseUrl(cluster, 'postgres') });
  await client.connect();
  await client.query(`create database ${database}`);
  await client.end();
  return { data, database: databaseUrl(cluster, database) };
}

/** Runs `tests` once for each database (`newPlace`: one that nobody has opened); what is opened is closed after each test. */
export function onEachDatabase(
  tests: (name: DatabaseName, open: Open, newPlace: () => Promise<StorePlace>) => void,
): void {
  const isInstalled = postgresPrograms() !== null;
  if (!isInstalled)
    process.stderr.write('\nPostgreSQL is NOT INSTALLED here: its half of the store’s tests is SKIPPED.\n\n');
  for (const name of ['SQLite', 'PostgreSQL'] as const)
    describe.skipIf(name === 'PostgreSQL' && !isInstalled)(`on ${name}`, () => {
      afterEach(async () => {
        await Promise.all(opened.splice(0).map((store) => store.close()));
        for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
      });
      const open: Open = async (given) => {
        const place = given ?? (await makePlace(name));
        const store = openStore(place);
        opened.push(store);
        await store.ready();
        return { store, place };
      };
      tests(name, open, () => makePlace(name));
    });
}
