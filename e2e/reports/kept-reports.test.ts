// A run's report from its last line to its deletion, through the API, on both databases.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { POST as diagnose } from '../../app/api/v1/diagnoses/route.ts';
import { GET as compare } from '../../app/api/v1/reports/[id]/compare/[other]/route.ts';
import { DELETE, GET, PATCH } from '../../app/api/v1/reports/[id]/route.ts';
import { POST as keep } from '../../app/api/v1/reports/route.ts';
import { createToken } from '../../lib/desk/accounts/accounts.ts';
import type { Scope } from '../../lib/desk/caller.ts';
import { CLIENT_HEADER } from '../../lib/diagnosis/client-header.ts';
import { diagnosisEventSchema } from '../../lib/model/event.ts';
import { reportSchema } from '../../lib/model/report.ts';
import { readAudit } from '../../lib/store/audit.ts';
import { setStore } from '../../lib/store/index.ts';
import { kept, sweepKept } from '../../lib/store/kept.ts';
import { sweepReports } from '../../lib/store/reports.ts';
import { onEachDatabase } from '../../lib/store/testing/each-database.ts';
import { startWorld, type World } from '../world/world.ts';

const DAY_MS = 86_400_000;
const directory = mkdtempSync(join(tmpdir(), 'mailmend-reports-'));
let world: World;
beforeAll(async () => {
  world = await startWorld({ directory, rttMs: 0, recording: false });
  process.env.MAILMEND_PRACTICE = world.file;
});
afterAll(async () => {
  delete process.env.MAILMEND_PRACTICE;
  await world.close();
  rmSync(directory, { recursive: true });
});
afterEach(() => setStore(null));

/** `body` goes as JSON. */
type Asked = Omit<RequestInit, 'body'> & { body?: unknown; client?: string };

let visitors = 0;
/** Each call is another visitor's, unless `client` says whose it is. */
function ask(path: string, { body, client, ...more }: Asked = {}): Request {
  visitors += 1;
  const headers = new Headers(more.headers);
  headers.set(CLIENT_HEADER, client ?? `198.51.${Math.floor(visitors / 200)}.${(visitors % 200) + 1}`);
  if (body !== undefined) headers.set('content-type', 'application/json');
  return new Request(`http://localhost${path}`, {
    ...more,
    headers,
    ...(body === undefined ? {} : { method: more.method ?? 'POST', body: JSON.stringify(body) }),
  });
}

async function run(body: object) {
  const text = await (await diagnose(ask('/api/v1/diagnoses', { body }))).text();
  const last = diagnosisEventSchema.parse(JSON.parse(text.trim().split('\n').at(-1) ?? ''));
  if (last.type !== 'finished' || last.keep === undefined) throw new Error(`the run ended with ${last.type}`);
  return { text, report: last.report, key: last.keep };
}
interface Kept {
  id: string;
  url: string;
  expiresAt: string;
  deleteKey: string;
}
const keepIt = async (body: unknown) => keep(ask('/api/v1/reports', { body }), { params: Promise.resolve({}) });
const keptNow = async (key: string, more: object = {}): Promise<Kept> => (await keepIt({ key, ...more })).json();
const of = (id: string) => ({ params: Promise.resolve({ id }) });
const read = (id: string, init: Asked = {}, query = '') => GET(ask(`/api/v1/reports/${id}${query}`, init), of(id));
const remove = (id: string, deleteKey: string) =>
  DELETE(ask(`/api/v1/reports/${id}`, { method: 'DELETE', headers: { 'x-delete-key': deleteKey } }), of(id));
const shorten = (id: string, deleteKey: string, days: unknown) =>
  PATCH(
    ask(`/api/v1/reports/${id}`, { method: 'PATCH', body: { days }, headers: { 'x-delete-key': deleteKey } }),
    of(id),
  );

/** Everything that the SQLite file and its WAL hold. */
const bytesOf = (folder: string) =>
  readdirSync(folder)
    .map((file) => readFileSync(join(folder, file)).toString('latin1'))
    .join('');

onEachDatabase((name, open) => {
  it('keeps a report under a link of its own, and gives it as JSON, as text and as Markdown', async () => {
    setStore((await open()).store);
    const { key, report } = await run({ domain: 'twins.example' });
    const response = await keepIt({ key });
    expect(response.status).toBe(201);
    const { id, url, expiresAt, deleteKey } = (await response.json()) as Kept;
    expect(id).toMatch(/^[\w-]{22,}$/);
    expect(deleteKey).toMatch(/^[\w-]{22,}$/);
    expect(url).toBe(`/reports/${id}`);
    expect(Math.round((Date.parse(expiresAt) - Date.now()) / DAY_MS)).toBe(14);
    const given = await read(id);
    expect(given.status).toBe(200);
    expect(Object.fromEntries(given.headers)).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
    });
    const json = await given.json();
    expect(json).toMatchObject({ id, expiresAt, version: 1 });
    const { findings, untested, verdict, recommendation, subject } = report;
    expect(json).toMatchObject({ findings, untested, verdict, recommendation, subject });
    const text = await read(id, { headers: { accept: 'text/plain' } });
    expect(text.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await text.text()).toContain('twins.example');
    const markdown = await read(id, { headers: { accept: 'text/markdown' } });
    expect(await markdown.text()).toContain('spf-multiple');
    // The key is used up for this, and for nothing else.
    expect((await keepIt({ key })).status).toBe(404);
    expect(await kept.take(key, 'session')).toEqual(reportSchema.parse(json));
    expect(await kept.take(key, 'session')).toBeNull();
    expect(await kept.take(key, 'device')).not.toBeNull();
  });

  it('judges by the rules of today what was seen then, beside what was said then', async () => {
    setStore((await open()).store);
    for (const domain of ['twins.example', 'sunny.example']) {
      const { key, report } = await run({ domain });
      const json = await (await read((await keptNow(key)).id, {}, '?judge=today')).json();
      expect(json.findings).toEqual(report.findings);
      expect(json.today).toMatchObject({ verdict: report.verdict, findings: report.findings, rules: json.rules });
    }
  });

  it('compares two reports of one domain, the earlier with the later, whichever is named first', async () => {
    setStore((await open()).store);
    const [first, second] = [await run({ domain: 'twins.example' }), await run({ domain: 'twins.example' })];
    const [one, two] = [await keptNow(first.key), await keptNow(second.key)];
    const comparing = (id: string, other: string) =>
      compare(ask(`/api/v1/reports/${id}/compare/${other}`), { params: Promise.resolve({ id, other }) });
    const compared = await (await comparing(one.id, two.id)).json();
    expect(Object.keys(compared).sort()).toEqual(['cannotCompare', 'mended', 'new', 'unchanged']);
    expect(compared).toMatchObject({ mended: [], new: [] });
    expect(compared.unchanged.map(({ id }: { id: string }) => id)).toContain('spf-multiple');
    expect(await (await comparing(two.id, one.id)).json()).toEqual(compared);
    const other = await keptNow((await run({ domain: 'sunny.example' })).key);
    expect((await comparing(one.id, other.id)).status).toBe(400);
    expect((await comparing(one.id, 'A'.repeat(24))).status).toBe(404);
  });

  it('holds no password, in whatever form, and opens nothing to whoever has the database', async () => {
    const { store, place } = await open();
    setStore(store);
    const account = world.domains.find(({ domain }) => domain === 'sunny.example');
    const { address = '', password = '' } = account ?? {};
    const { key, text } = await run({ address, password });
    const { id, deleteKey } = await keptNow(key);
    const body = await (await read(id)).text();
    const forms = [password, encodeURIComponent(password), Buffer.from(password).toString('base64').replace(/=+$/, '')];
    for (const form of forms) expect([text.includes(form), body.includes(form)]).toEqual([false, false]);
    const { rows } = await sql<Record<string, unknown>>`select * from kept_report`.execute(store.tables());
    const everything = JSON.stringify(rows) + (name === 'SQLite' ? bytesOf(place.data) : '');
    for (const secret of [...forms, key, id, deleteKey, address, 'recommendation'])
      expect(everything).not.toContain(secret);
  });

  it('deletes for real: on request, and when its time is over', async () => {
    const { store, place } = await open();
    setStore(store);
    const { key } = await run({ domain: 'twins.example' });
    const another = await run({ domain: 'twins.example' });
    const [one, two] = [await keptNow(key), await keptNow(another.key, { days: 1 })];
    const { rows } = await sql<{ body: string }>`select body from kept_report order by kept`.execute(store.tables());
    const traces = rows.map(({ body }) => body.slice(200, 260));
    expect(traces).toHaveLength(2);
    if (name === 'SQLite') for (const trace of traces) expect(bytesOf(place.data)).toContain(trace);
    expect((await remove(one.id, two.deleteKey)).status).toBe(404);
    expect((await remove(one.id, one.deleteKey)).status).toBe(204);
    expect((await read(one.id)).status).toBe(404);
    await sweepReports(store, Date.now());
    expect((await read(two.id)).status).toBe(200);
    await sweepReports(store, Date.parse(two.expiresAt));
    expect((await read(two.id)).status).toBe(404);
    const left = await sql<{ n: number }>`select count(*) as n from kept_report`.execute(store.tables());
    expect(left.rows[0]?.n).toBe(0);
    if (name === 'SQLite') for (const trace of traces) expect(bytesOf(place.data)).not.toContain(trace);
    else {
      const vacuumed = sql<{
        at: unknown;
      }>`select last_vacuum as at from pg_stat_user_tables where relname = 'kept_report'`;
      await vi.waitFor(async () => expect((await vacuumed.execute(store.tables())).rows[0]?.at).not.toBeNull(), 5_000);
    }
  });

  it('is deleted by whoever helps, which is written down, and by no other token', async () => {
    const { store } = await open();
    setStore(store);
    const { id } = await keptNow((await run({ domain: 'twins.example' })).key);
    const token = await createToken(store, { name: 'Sam', scopes: ['run'] });
    await read(id, { headers: { authorization: `Bearer ${token}` } });
    const removeAs = async (scope: Scope) => {
      const headers = { authorization: `Bearer ${await createToken(store, { name: 'Sam', scopes: [scope] })}` };
      return (await DELETE(ask(`/api/v1/reports/${id}`, { method: 'DELETE', headers }), of(id))).status;
    };
    expect([await removeAs('run'), await removeAs('reports'), await removeAs('reports')]).toEqual([404, 204, 404]);
    expect(await readAudit(store, {})).toMatchObject([
      { what: 'report-deleted', about: 'twins.example', whoName: 'Sam' },
      { what: 'report-read', about: 'twins.example', whoName: 'Sam' },
    ]);
  });

  it('is over when its keeper said so, which may only come sooner', async () => {
    setStore((await open()).store);
    const { id, deleteKey, expiresAt } = await keptNow((await run({ domain: 'twins.example' })).key, { days: 7 });
    const daysOf = async (response: Response) =>
      Math.round((Date.parse((await response.json()).expiresAt) - Date.now()) / DAY_MS);
    expect(Math.round((Date.parse(expiresAt) - Date.now()) / DAY_MS)).toBe(7);
    expect(await daysOf(await shorten(id, deleteKey, 2))).toBe(2);
    expect(await daysOf(await shorten(id, deleteKey, 10))).toBe(2);
    expect((await shorten(id, 'x'.repeat(24), 1)).status).toBe(404);
    for (const days of [0, 15, 1.5, '3', null]) expect((await shorten(id, deleteKey, days)).status).toBe(400);
    expect(await daysOf(await read(id))).toBe(2);
  });

  it('refuses what it cannot read, without using the key up', async () => {
    setStore((await open()).store);
    const { key } = await run({ domain: 'twins.example' });
    for (const body of [
      null,
      [],
      {},
      { key: 7 },
      { key, days: 0 },
      { key, days: 15 },
      { key, days: '2' },
      { key, more: 1 },
    ])
      expect((await keepIt(body)).status).toBe(400);
    expect((await keepIt({ key: 'unknown' })).status).toBe(404);
    expect((await keepIt({ key })).status).toBe(201);
  });

  it('does not use a key up where the store fails: the same can be kept once it works', async () => {
    const { store } = await open();
    setStore(store);
    const { key } = await run({ domain: 'twins.example' });
    const database = store.tables<Record<never, never>>();
    await sql`alter table kept_report rename to elsewhere`.execute(database);
    await expect(keepIt({ key }).then(({ status }) => status)).resolves.toBe(503);
    await sql`alter table elsewhere rename to kept_report`.execute(database);
    expect([(await keepIt({ key })).status, (await keepIt({ key })).status]).toEqual([201, 404]);
  });

  it('says the same of all that is not there, and turns away who tries much', async () => {
    setStore((await open()).store);
    const { id, deleteKey } = await keptNow((await run({ domain: 'twins.example' })).key);
    const answers = new Set<string>();
    await remove(id, deleteKey);
    for (const absent of [id, 'A'.repeat(24), 'x', deleteKey, '../../etc', 'ä'.repeat(22)]) {
      const response = await read(absent);
      answers.add(`${response.status} ${await response.text()} ${JSON.stringify([...response.headers])}`);
    }
    expect(answers.size).toBe(1);
    const other = await keptNow((await run({ domain: 'twins.example' })).key);
    const statuses: number[] = [];
    for (let tried = 0; tried < 22; tried += 1)
      statuses.push((await read(`${'B'.repeat(22)}${tried}`, { client: '203.0.113.9' })).status);
    expect(statuses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 404));
    expect(statuses.slice(20)).toEqual([429, 429]);
    const turned = await read(other.id, { client: '203.0.113.9' });
    expect([turned.status, Number(turned.headers.get('retry-after')) > 0]).toEqual([429, true]);
    expect((await read(other.id)).status).toBe(200);
  });

  it('gives a key to nobody after a quarter of an hour', async () => {
    const { store } = await open();
    setStore(store);
    const { key, report } = await run({ domain: 'twins.example' });
    expect(await kept.take(key, 'session', Date.now() + 15 * 60_000)).toBeNull();
    const early = await kept.issue(report, Date.now() - 14 * 60_000);
    await sweepKept(store, Date.now());
    expect(await kept.take(early, 'report')).not.toBeNull();
    await sweepKept(store, Date.now() + 60_000);
    expect(await kept.take(early, 'session')).toBeNull();
  });

  it('lets the run end, and a page of another process keep it, as far as the database carries that', async () => {
    const { store, place } = await open();
    setStore(store);
    const { key } = await run({ domain: 'twins.example' });
    // Another process has nothing in memory.
    delete (globalThis as { mailmendKept?: unknown }).mailmendKept;
    const { store: other } = await open(place);
    setStore(other);
    expect((await keepIt({ key })).status).toBe(name === 'PostgreSQL' ? 201 : 404);
    await other.close();
    await store.close();
    const { key: later } = await run({ domain: 'twins.example' }); // the database is away: the check goes on
    const refused = await keepIt({ key: later });
    expect([refused.status, refused.headers.has('retry-after')]).toEqual([503, true]);
    expect(await kept.take(later, 'report')).not.toBeNull();
  });
});
