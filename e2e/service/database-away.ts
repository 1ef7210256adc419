// Two built servers on one PostgreSQL that goes away for ten seconds: checks go on, and nothing kept is lost or doubled.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createCluster, databaseUrl, startCluster, stopCluster } from '../../lib/store/testing/cluster.ts';
import { postgresPrograms } from '../../lib/store/testing/postgres-programs.ts';
import { type StartedServer, startServer } from '../support/started-server.ts';
import { expect } from './claims.ts';

const AWAY_MS = 10_000;

const post = (url: string, body: object) =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

/** A run's key, from the last line of its stream. */
async function run({ url }: StartedServer): Promise<string> {
  const text = await (await post(`${url}/api/v1/diagnoses`, { domain: 'twins.example' })).text();
  const last = JSON.parse(text.trim().split('\n').at(-1) ?? '{}') as { type?: string; keep?: string };
  return last.type === 'finished' ? (last.keep ?? '') : '';
}
const keep = ({ url }: StartedServer, key: string) => post(`${url}/api/v1/reports`, { key });
const statusOf = async ({ url }: StartedServer, path: string, init?: RequestInit) =>
  (await fetch(`${url}${path}`, init)).status;

/** Does nothing, loudly, where PostgreSQL is not installed. */
export async function checkDatabaseAway(practice: string): Promise<void> {
  const programs = postgresPrograms();
  if (programs === null) {
    process.stderr.write('\nPostgreSQL is NOT INSTALLED here: a database that is away is SKIPPED.\n\n');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'mm-away-'));
  createCluster(programs, folder);
  await startCluster(programs, folder);
  const variables = { MAILMEND_DATABASE: databaseUrl(folder, 'postgres'), MAILMEND_WORKERS: '1' };
  const servers = await Promise.all([startServer(practice, { variables }), startServer(practice, { variables })]);
  try {
    await play(servers, {
      leave: () => stopCluster(folder),
      comeBack: () => startCluster(programs, folder),
    });
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await stopCluster(folder);
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Database {
  leave(): Promise<void>;
  comeBack(): Promise<void>;
}

async function play([one, two]: StartedServer[], database: Database): Promise<void> {
  if (!one || !two) return;
  const key = await run(one);
  const kept = await keep(two, key);
  const { id, deleteKey } = (await kept.json()) as { id: string; deleteKey: string };
  const again = await keep(one, key);
  expect(
    'a check at one server is kept at the other, once',
    kept.status === 201 && again.status === 404,
    `${kept.status}, ${again.status}`,
  );

  await database.leave();
  const place = `/api/v1/reports/${id}`;
  const away = await fetch(`${one.url}${place}`);
  expect(
    'what is kept says that it is away, and when to come again',
    away.status === 503 && away.headers.has('retry-after'),
    `${away.status}, after ${away.headers.get('retry-after')} s`,
  );
  const page = await (await fetch(`${two.url}/reports/${id}`)).text();
  expect('its page says what is delayed', page.includes('We cannot open it just now'), `${page.length} characters`);
  const meanwhile = await run(one);
  expect('a check goes on', meanwhile !== '', meanwhile === '' ? 'no last line' : 'with a key');
  const refused = await keep(one, meanwhile);
  expect('keeping it has to wait', refused.status === 503, `${refused.status}`);
  await delay(AWAY_MS);
  await database.comeBack();

  let seen = 0;
  for (let asked = 0; seen !== 200 && asked < 40; asked += 1) {
    seen = await statusOf(two, place);
    if (seen !== 200) await delay(250);
  }
  expect('what was kept is there again by itself', seen === 200, `${seen}`);
  const [late, twice] = [await keep(one, meanwhile), await keep(one, meanwhile)];
  expect(
    'what ended meanwhile is kept now, once',
    late.status === 201 && twice.status === 404,
    `${late.status}, ${twice.status}`,
  );
  const gone = await statusOf(one, place, { method: 'DELETE', headers: { 'x-delete-key': deleteKey } });
  const after = await statusOf(two, place);
  expect('deleted at one server, it is gone at the other', gone === 204 && after === 404, `${gone}, ${after}`);
}
