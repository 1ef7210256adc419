// Live help through its doors: a customer asks, an agent comes, both read the same, and nobody else reads anything.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAgent, createToken, signIn } from '../../../../lib/desk/accounts/accounts.ts';
import { setDeskCookie } from '../../../../lib/desk/accounts/cookie.ts';
import type { Scope } from '../../../../lib/desk/caller.ts';
import { liveDesk } from '../../../../lib/desk/live/live-desk.ts';
import { fullUntil } from '../../../../lib/desk/live/live-limits.ts';
import type { DiagnosisEvent } from '../../../../lib/model/event.ts';
import { readAudit } from '../../../../lib/store/audit.ts';
import { setStore } from '../../../../lib/store/index.ts';
import { openStore } from '../../../../lib/store/open.ts';
import type { OpenStore } from '../../../../lib/store/store.ts';
import { setRunHome } from '../../../../lib/workers/index.ts';
import { POST as diagnose } from '../diagnoses/route.ts';
import { POST as act } from './[id]/actions/route.ts';
import { GET as events } from './[id]/events/route.ts';
import { DELETE as end } from './[id]/route.ts';
import { POST as join } from './join/route.ts';
import { POST as begin, GET as list } from './route.ts';

const folder = mkdtempSync(joinPath(tmpdir(), 'mailmend-sessions-'));
let store: OpenStore;
/** What the runs of a test tell. */
let told: DiagnosisEvent[] = [];
let asked: unknown[] = [];

beforeAll(async () => {
  store = openStore({ data: folder, database: null });
  await store.ready();
  setStore(store);
  setRunHome({
    async *diagnose(request) {
      asked.push({ ...request, secret: request.secret?.reveal() ?? null });
      yield* told;
    },
    perform: () => Promise.reject(new Error('not asked here')),
  });
});
afterAll(async () => {
  liveDesk().close();
  setRunHome(null);
  setStore(null);
  await store.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  told = [{ type: 'stopped', why: 'The test ends it.', ms: 3 }];
  asked = [];
});

type Headers = Record<string, string>;
const url = 'http://localhost/api/v1/sessions';
const nothing = { params: Promise.resolve({}) };
const of = (id: string) => ({ params: Promise.resolve({ id }) });
const request = (method: string, body?: unknown, headers: Headers = {}) =>
  new Request(url, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      'x-mailmend-client': '192.0.2.7',
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const bearer = (secret: string): Headers => ({ authorization: `Bearer ${secret}` });
const tokenFor = async (...scopes: Scope[]) => bearer(await createToken(store, { name: 'Sam', scopes }));

let clients = 0;
/** Each by a client of its own: they may begin only so many. */
async function beginSession(): Promise<{ session: string; code: string; expiresAt: string }> {
  const response = await begin(request('POST', {}, { 'x-mailmend-client': `203.0.113.${++clients}` }), nothing);
  expect(response.status).toBe(201);
  return (await response.json()) as { session: string; code: string; expiresAt: string };
}
async function joined(agent: Headers) {
  const { session, code } = await beginSession();
  const response = await join(request('POST', { code }, agent), nothing);
  expect(response.status).toBe(200);
  const { id } = (await response.json()) as { id: string };
  return { session, id, customer: bearer(session) };
}

type Numbered = { seq: number; type: string; [member: string]: unknown };

/** The events of one side until `most` have come or the stream ends. */
async function read(id: string, headers: Headers, most = 100): Promise<Numbered[]> {
  const response = await events(request('GET', undefined, headers), of(id));
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
  expect(response.headers.get('cache-control')).toBe('no-store, no-transform');
  const reader = (response.body as ReadableStream<Uint8Array>)
    .pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>)
    .getReader();
  const got: Numbered[] = [];
  let rest = '';
  while (got.length < most) {
    const { done, value } = await reader.read();
    if (done) return got;
    const blocks = (rest + value).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const [, seq, data] = /^id: (\d+)\ndata: (.*)$/.exec(block) ?? [];
      if (seq === undefined) continue;
      const { at, ...event } = JSON.parse(data ?? '') as { type: string; at: string };
      expect(Date.parse(at)).toBeLessThanOrEqual(Date.now());
      got.push({ ...event, seq: Number(seq) });
    }
  }
  await reader.cancel();
  return got;
}

describe('asking for help', () => {
  it('gives a secret, a code and ten minutes', async () => {
    const { session, code, expiresAt } = await beginSession();
    expect(code).toMatch(/^[B-Z]{4}-[B-Z]{4}$/);
    expect(session.length).toBeGreaterThan(40);
    expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(590_000);
  });

  it('is for our own pages, and not without end', async () => {
    expect((await begin(request('POST', {}, { origin: 'https://evil.example' }), nothing)).status).toBe(403);
    expect((await begin(request('POST', { more: 1 }), nothing)).status).toBe(400);
    const statuses: number[] = [];
    for (let i = 0; i < 11; i++)
      statuses.push((await begin(request('POST', {}, { 'x-mailmend-client': '192.0.2.99' }), nothing)).status);
    expect(statuses).toEqual([...Array<number>(10).fill(201), 429]);
  });
});

describe('coming to help', () => {
  it('needs an agent or a token of its scope', async () => {
    const { code } = await beginSession();
    expect((await join(request('POST', { code }), nothing)).status).toBe(401);
    expect((await list(request('GET'), nothing)).status).toBe(401);
    expect((await join(request('POST', { code }, await tokenFor('run', 'reports', 'fleet')), nothing)).status).toBe(
      403,
    );
    expect((await list(request('GET', undefined, await tokenFor('run')), nothing)).status).toBe(403);
    const agent = await createAgent(store, { name: 'Mira', role: 'agent', password: null });
    const cookie = setDeskCookie(await signIn(store, agent?.id ?? '', 'x'), false).split(';')[0] ?? '';
    expect((await join(request('POST', { code }, { cookie, origin: 'https://evil.example' }), nothing)).status).toBe(
      403,
    );
    expect((await join(request('POST', { code: ` ${code.toLowerCase()} ` }, { cookie }), nothing)).status).toBe(200);
    expect((await join(request('POST', { code }, { cookie }), nothing)).status).toBe(404);
  });

  it('takes a waiting customer from the list, which shows no code', async () => {
    const agent = await tokenFor('sessions');
    const { code, session } = await beginSession();
    const text = await (await list(request('GET', undefined, agent), nothing)).text();
    expect(text).not.toContain(code);
    expect(text).not.toContain(session);
    const waiting = (JSON.parse(text) as { sessions: { id: string; state: string }[] }).sessions
      .filter(({ state }) => state === 'waiting')
      .at(-1);
    expect((await join(request('POST', { id: waiting?.id }, agent), nothing)).status).toBe(200);
    expect((await join(request('POST', { code }, agent), nothing)).status).toBe(404);
    expect((await read('mine', bearer(session), 1))[0]).toMatchObject({ seq: 1, type: 'joined', name: 'Sam' });
  });

  it('allows five codes a minute', async () => {
    const agent = await tokenFor('sessions');
    const tries = [];
    for (let i = 0; i < 6; i++) tries.push(await join(request('POST', { code: 'BBBB-BBBB' }, agent), nothing));
    expect(tries.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 429]);
    expect(Number(tries[5]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(new Set(await Promise.all(tries.slice(0, 5).map((one) => one.text()))).size).toBe(1);
  });
});

describe('a session', () => {
  it('tells of no step that no guide has', async () => {
    const agent = await tokenFor('sessions');
    const { id, customer } = await joined(agent);
    const push = async (guide: string, step: number) =>
      (await act(request('POST', { type: 'push', kind: 'guide-step', guide, step }, agent), of(id))).status;
    expect([await push('iphone', 1), await push('iphone', 60), await push('of-nothing', 1)]).toEqual([202, 404, 404]);
    expect((await end(request('DELETE', undefined, customer), of('mine'))).status).toBe(204);
    expect((await read(id, agent)).map(({ type }) => type)).toEqual(['joined', 'pushed', 'ended']);
  });

  it('keeps both sides in step, each with numbers of its own', async () => {
    const agent = await tokenFor('sessions');
    const { id, customer } = await joined(agent);
    const say = (body: unknown, who: Headers, side = id) => act(request('POST', body, who), of(side));
    expect((await say({ type: 'note', text: '<b>calls back</b>' }, agent)).status).toBe(202);
    const pushed = await say({ type: 'push', kind: 'fix', finding: 'spf-multiple' }, agent);
    const { id: about } = (await pushed.json()) as { id: string };
    expect((await say({ type: 'outcome', id: about, what: 'worked' }, customer, 'mine')).status).toBe(202);
    expect((await say({ type: 'done', finding: 'spf-multiple' }, agent)).status).toBe(202);
    expect((await end(request('DELETE', undefined, customer), of('mine'))).status).toBe(204);
    const seenByAgent = await read(id, agent);
    expect(seenByAgent).toEqual([
      { seq: 1, type: 'joined', name: 'Sam' },
      { seq: 2, type: 'note', text: '<b>calls back</b>', by: 'Sam' },
      { seq: 3, type: 'pushed', kind: 'fix', finding: 'spf-multiple', id: about },
      { seq: 4, type: 'outcome', id: about, what: 'worked' },
      { seq: 5, type: 'done', finding: 'spf-multiple' },
      { seq: 6, type: 'ended', by: 'customer' },
    ]);
    const seenByCustomer = await read('mine', customer);
    expect(seenByCustomer.map(({ seq, type }) => `${seq} ${type}`)).toEqual([
      '1 joined',
      '2 pushed',
      '3 outcome',
      '4 done',
      '5 ended',
    ]);
    expect(await read('mine', { ...customer, 'last-event-id': '3' })).toMatchObject([
      { type: 'done' },
      { type: 'ended' },
    ]);
    // Who has read the end need not come back.
    expect((await events(request('GET', undefined, { ...customer, 'last-event-id': '5' }), of('mine'))).status).toBe(
      204,
    );
    expect((await say({ type: 'note', text: 'late' }, agent)).status).toBe(404);
    expect((await end(request('DELETE', undefined, agent), of(id))).status).toBe(404);
    const acts = (await readAudit(store, { about: id })).map(({ what }) => what);
    expect(acts.sort()).toEqual(['session-joined', 'session-pushed', 'session-read']);
  });

  it('opens to nobody else', async () => {
    const agent = await tokenFor('sessions');
    const { id, customer } = await joined(agent);
    const other = await joined(agent);
    const waiting = await beginSession();
    const statusOf = async (headers: Headers, session: string) =>
      (await events(request('GET', undefined, headers), of(session))).status;
    expect(await statusOf({}, id)).toBe(401);
    expect(await statusOf({}, 'mine')).toBe(404);
    expect(await statusOf(customer, other.id)).toBe(404);
    expect(await statusOf(agent, 'mine')).toBe(404);
    expect(await statusOf(agent, 'guessed')).toBe(404);
    const { sessions } = (await (await list(request('GET', undefined, agent), nothing)).json()) as {
      sessions: { id: string; state: string }[];
    };
    // Nobody watches before the customer has let somebody in.
    const notYet = sessions.filter(({ state }) => state === 'waiting');
    for (const { id: early } of notYet) expect(await statusOf(agent, early)).toBe(404);
    expect(notYet.length).toBeGreaterThan(0);
    expect((await act(request('POST', { type: 'note', text: 'x' }, await tokenFor('sessions')), of(id))).status).toBe(
      409,
    );
    const mira = await createAgent(store, { name: 'Mira B', role: 'agent', password: null });
    const cookie = setDeskCookie(await signIn(store, mira?.id ?? '', 'x'), false).split(';')[0] ?? '';
    expect(await statusOf({ cookie }, id)).toBe(200);
    // An EventSource of another page brings the cookie along where that page is of the same site.
    expect(await statusOf({ cookie, origin: 'https://evil.example' }, id)).toBe(401);
    expect(await statusOf({ cookie, 'sec-fetch-site': 'same-site' }, id)).toBe(401);
    expect(await statusOf({ cookie, origin: 'null' }, id)).toBe(401);
    expect((await end(request('DELETE', undefined, customer), of(other.id))).status).toBe(404);
    expect((await end(request('DELETE', undefined, bearer(waiting.session)), of('mine'))).status).toBe(204);
  });

  it('carries a customer’s run to both sides, never the password', async () => {
    const agent = await tokenFor('sessions');
    const { id, session, customer } = await joined(agent);
    const body = { address: 'anna@sunny.example', password: 'canary-4711', session, symptom: 'cannot-send' };
    const response = await diagnose(request('POST', body));
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(`${JSON.stringify(told[0])}\n`);
    expect(asked).toMatchObject([{ secret: 'canary-4711', input: { address: 'anna@sunny.example' } }]);
    expect((await read(id, agent, 2))[1]).toMatchObject({ type: 'run', event: { type: 'stopped' } });
    expect((await read('mine', customer, 2))[1]).toMatchObject({ type: 'run', event: { type: 'stopped' } });

    told = [{ type: 'stopped', why: 'again', ms: 4 }];
    const again = await act(request('POST', { type: 'ask', what: 'check', only: ['spf-multiple'] }, agent), of(id));
    expect(again.status).toBe(202);
    const all = await read(id, agent, 4);
    expect(all.slice(2)).toMatchObject([
      { type: 'asked', what: 'check', only: ['spf-multiple'] },
      { type: 'run', event: { why: 'again' } },
    ]);
    expect(asked[1]).toMatchObject({ secret: null, symptom: 'cannot-send', only: ['spf-multiple'] });
    expect(JSON.stringify(all)).not.toContain('canary');

    const login = await act(request('POST', { type: 'ask', what: 'check-with-password' }, agent), of(id));
    const { id: ask } = (await login.json()) as { id: string };
    await act(request('POST', { type: 'answer', id: ask, yes: false }, customer), of('mine'));
    expect((await read(id, agent, 6)).slice(4)).toMatchObject([
      { type: 'asked', what: 'check-with-password' },
      { type: 'answered', yes: false },
    ]);
    expect(asked).toHaveLength(2);
  });

  it('asks for nothing again where nothing was checked', async () => {
    const agent = await tokenFor('sessions');
    const { id } = await joined(agent);
    expect((await act(request('POST', { type: 'ask', what: 'check' }, agent), of(id))).status).toBe(409);
    expect((await diagnose(request('POST', { domain: 'sunny.example', session: 'guessed' }))).status).toBe(404);
  });

  it('tells the customer who reads along, once for each, and when they stop', async () => {
    const helper = await tokenFor('sessions');
    const { id, customer } = await joined(helper);
    const token = await createToken(store, { name: 'Mira', scopes: ['sessions'] });
    const open = async () => (await events(request('GET', undefined, bearer(token)), of(id))).body;
    const streams = [await open(), await open()];
    expect((await read('mine', customer, 2)).slice(1)).toEqual([{ seq: 2, type: 'joined', name: 'Mira', reads: true }]);
    await streams[0]?.cancel();
    await act(request('POST', { type: 'done', finding: 'spf-multiple' }, helper), of(id));
    await streams[1]?.cancel();
    expect((await read('mine', customer, 4)).slice(2)).toEqual([
      { seq: 3, type: 'done', finding: 'spf-multiple' },
      { seq: 4, type: 'left', name: 'Mira', reads: true },
    ]);
  });

  it('is led by its helper; an administrator who speaks is named; afterwards nobody else reads it', async () => {
    const helper = await tokenFor('sessions');
    const { id, customer } = await joined(helper);
    const other = await tokenFor('sessions');
    const admin = bearer(await createToken(store, { name: 'Ada', scopes: ['admin'] }));
    const push = { type: 'push', kind: 'fix', finding: 'spf-multiple' };
    expect((await act(request('POST', push, admin), of(id))).status).toBe(202);
    expect((await act(request('POST', push, helper), of(id))).status).toBe(202);
    const [, ofAdmin, ofHelper] = await read('mine', customer, 3);
    expect(ofAdmin).toMatchObject({ type: 'pushed', by: 'Ada' });
    expect(ofHelper).not.toHaveProperty('by');
    expect((await end(request('DELETE', undefined, other), of(id))).status).toBe(409);
    expect((await end(request('DELETE', undefined, helper), of(id))).status).toBe(204);
    const readBy = async (who: Headers) => (await events(request('GET', undefined, who), of(id))).status;
    expect([await readBy(helper), await readBy(other), await readBy(admin)]).toEqual([200, 404, 404]);
  });

  it('holds only so many checks and so much said', async () => {
    const { id, session, customer } = await joined(await tokenFor('sessions'));
    const runs: number[] = [];
    for (let n = 0; n < 61; n++)
      runs.push((await diagnose(request('POST', { domain: 'sunny.example', session }))).status);
    expect(runs).toEqual([...Array<number>(60).fill(200), 429]);
    for (let n = 0; n < 1_199; n++) expect(await fullUntil(store, id, 'said')).toBeNull();
    const say = () => act(request('POST', { type: 'at', step: 'x' }, customer), of('mine'));
    expect((await say()).status).toBe(202);
    const refused = await say();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});
