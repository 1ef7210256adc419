// Two servers on one PostgreSQL: a customer at one, an agent at the other, and either may die in the middle.
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createToken } from '../../lib/desk/accounts/accounts.ts';
import { openStore } from '../../lib/store/open.ts';
import { createCluster, databaseUrl, startCluster, stopCluster } from '../../lib/store/testing/cluster.ts';
import { postgresPrograms } from '../../lib/store/testing/postgres-programs.ts';
import { readThrough, type SentEvent } from '../support/server-sent-events.ts';
import { type StartedServer, startServer } from '../support/started-server.ts';
import { expect } from './claims.ts';

const PASSWORD = 'correct horse battery staple';
const json = { 'content-type': 'application/json' };
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const api = (server: StartedServer, path: string) => `${server.url}/api/v1/sessions${path}`;
const post = (url: string, body: object, headers: Record<string, string> = {}) =>
  fetch(url, { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body) });

/** Numbers from 1 without a gap, each once. */
const isWhole = (events: SentEvent[]): boolean => events.every(({ seq }, at) => seq === at + 1);
const typesOf = (events: SentEvent[]): string => {
  const last = events.at(-1);
  return `${events.length} events, last ${last?.seq} ${last?.data.type}`;
};

/** A run of the customer's in the session, read to its end. */
async function run(server: StartedServer, session: string): Promise<string> {
  const body = { address: 'anna@sunny.example', password: PASSWORD, session };
  return (await post(`${server.url}/api/v1/diagnoses`, body)).text();
}

/** Established sockets at the server's port, by the kernel's own word (proc(5), /proc/net/tcp: local address, remote, state 01). */
function socketsAt(url: string): number {
  const port = Number(new URL(url).port).toString(16).toUpperCase().padStart(4, '0');
  const lines = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) => readFileSync(file, 'utf8').split('\n'));
  return lines.filter((line) => new RegExp(`^ *\\d+: [0-9A-F]+:${port} [0-9A-F]+:[0-9A-F]{4} 01 `).test(line)).length;
}

/** Does nothing, loudly, where PostgreSQL is not installed. */
export async function checkLiveHelp(practice: string): Promise<void> {
  const programs = postgresPrograms();
  if (programs === null) {
    process.stderr.write('\nPostgreSQL is NOT INSTALLED here: live help over two servers is SKIPPED.\n\n');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'mm-live-'));
  createCluster(programs, folder);
  await startCluster(programs, folder);
  const variables = { MAILMEND_DATABASE: databaseUrl(folder, 'postgres'), MAILMEND_WORKERS: '1' };
  const servers = await Promise.all([startServer(practice, { variables }), startServer(practice, { variables })]);
  try {
    await play(servers, variables.MAILMEND_DATABASE);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await stopCluster(folder);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function play([one, two]: StartedServer[], database: string): Promise<void> {
  if (!one || !two) return;
  const store = openStore({ data: '', database });
  const agent = bearer(await createToken(store, { name: 'Sam', scopes: ['sessions'] }));
  await store.close();

  const begun = await post(api(one, ''), {});
  const { session, code } = (await begun.json()) as { session: string; code: string };
  const customer = bearer(session);
  const over = new AbortController();
  const ofCustomer = readThrough(() => [api(one, '/mine/events'), api(two, '/mine/events')], {
    headers: customer,
    isEnough: (events) => events.at(-1)?.data.type === 'ended',
    signal: over.signal,
  });
  const joined = await post(api(two, '/join'), { code: code.toLowerCase() }, agent);
  const { id } = (await joined.json()) as { id: string };
  expect('an agent joins at the other server', joined.status === 200, `${joined.status}`);
  // The agent's line goes to the server that will be killed, and then to whichever answers.
  const ofAgent = readThrough(() => [api(two, `/${id}/events`), api(one, `/${id}/events`)], {
    headers: agent,
    isEnough: (events) => events.at(-1)?.data.type === 'ended',
    signal: over.signal,
  });

  const lines = (await run(one, session)).trim().split('\n');
  const running = run(one, session);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await two.kill();
  const second = (await running).trim().split('\n');
  const note = await post(api(one, `/${id}/actions`), { type: 'note', text: 'calls back' }, agent);
  expect('an agent goes on where its server was killed', note.status === 202, `${note.status}`);
  await two.startAgain();
  const asked = await post(api(two, `/${id}/actions`), { type: 'ask', what: 'check-with-password' }, agent);
  const { id: ask } = (await asked.json()) as { id: string };
  await post(api(one, '/mine/actions'), { type: 'answer', id: ask, yes: true }, customer);
  await one.kill();
  await post(api(two, `/${id}/actions`), { type: 'done', finding: 'spf-multiple' }, agent);
  await one.startAgain();
  // What lies between the last event of a run and the store is a moment; the session's end comes after it.
  await fetch(api(two, '/mine'), { method: 'DELETE', headers: customer });

  const limit = setTimeout(() => over.abort(), 30_000);
  const [customers, agents] = await Promise.all([ofCustomer, ofAgent]);
  clearTimeout(limit);
  expect('the agent reads every event once and in order', isWhole(agents), typesOf(agents));
  expect('the customer reads every event once and in order', isWhole(customers), typesOf(customers));
  const runs = (events: SentEvent[]) => events.filter(({ data }) => data.type === 'run').length;
  expect(
    'both read both runs, whole',
    runs(agents) === lines.length + second.length && runs(customers) === runs(agents),
    `${runs(agents)} and ${runs(customers)} of ${lines.length} and ${second.length}`,
  );
  const notes = (events: SentEvent[]) => events.filter(({ data }) => data.type === 'note').length;
  expect('a note is the agents’ alone', notes(agents) === 1 && notes(customers) === 0, `${notes(customers)}`);
  const said = JSON.stringify([agents, customers]);
  expect('no stream has the password', !said.includes('correct horse'), `${said.length} characters looked through`);

  await leaveAtOnce(two, agent);
}

/** Five hundred who come and leave at once leave nothing open. */
async function leaveAtOnce(server: StartedServer, agent: Record<string, string>): Promise<void> {
  const { session, code } = (await (await post(api(server, ''), {})).json()) as { session: string; code: string };
  const { id } = (await (await post(api(server, '/join'), { code }, agent)).json()) as { id: string };
  const before = socketsAt(server.url); // our own, kept alive by `fetch`
  let opened = 0;
  for (let batch = 0; batch < 10; batch += 1)
    await Promise.all(
      Array.from({ length: 50 }, async (_, at) => {
        const [path, headers] = at % 2 ? [`/${id}/events`, agent] : ['/mine/events', bearer(session)];
        // No keep-alive: whoever leaves takes the socket along, as a closed tab does.
        const asked = request(api(server, path), { headers, agent: false });
        asked.end();
        const [response] = (await once(asked, 'response')) as [IncomingMessage];
        await once(response, 'data');
        opened += 1;
        asked.destroy();
      }),
    );
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  const left = socketsAt(server.url);
  expect(
    '500 who leave at once leave no socket after 5 s',
    opened === 500 && left <= before,
    `${opened} came, ${left} of ${before} left`,
  );
}
