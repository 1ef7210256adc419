// The fleet over HTTP: what is sent is taken in or told with its line, and sweeps are begun, rest and go on.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createToken } from '../../../../lib/desk/accounts/accounts.ts';
import { setSweeper } from '../../../../lib/fleet/sweeper.ts';
import { readAudit } from '../../../../lib/store/audit.ts';
import { fleetMutes } from '../../../../lib/store/fleet-alerts.ts';
import { fleetDomains } from '../../../../lib/store/fleet-domains.ts';
import { beginSweep } from '../../../../lib/store/fleet-sweeps.ts';
import { setStore } from '../../../../lib/store/index.ts';
import { openStore } from '../../../../lib/store/open.ts';
import type { OpenStore } from '../../../../lib/store/store.ts';
import { operations } from '../_description/operations.ts';
import { GET as alerts } from './alerts/route.ts';
import { GET as changes } from './changes/route.ts';
import { POST as addDomains, DELETE as removeDomains } from './domains/route.ts';
import { POST as mute, DELETE as unmute } from './mutes/route.ts';
import { POST as pause } from './pause/route.ts';
import { POST as resume } from './resume/route.ts';
import { GET as status } from './status/route.ts';
import { POST as sweep } from './sweeps/route.ts';

let folder: string;
let store: OpenStore;
let authorization: string;
const start = vi.fn();
const context = { params: Promise.resolve({}) };

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mailmend-fleet-'));
  store = openStore({ data: folder, database: null });
  await store.ready();
  setStore(store);
  start.mockReset();
  setSweeper({ start, isAtWork: () => start.mock.calls.length > 0, close: async () => undefined });
  authorization = `Bearer ${await createToken(store, { name: 'panel', scopes: ['fleet'] })}`;
});
afterEach(async () => {
  setSweeper(null);
  setStore(null);
  await store.close();
  rmSync(folder, { recursive: true });
});

async function ask(handler: typeof sweep, body?: unknown): Promise<{ status: number; json: unknown }> {
  const headers = { authorization, 'content-type': 'application/json' };
  const init = body === undefined ? { headers } : { headers, method: 'POST', body: JSON.stringify(body) };
  const response = await handler(new Request('http://localhost/', init), context);
  return { status: response.status, json: await response.json() };
}
async function known(): Promise<{ domain: string; labels: string[] }[]> {
  const all: { domain: string; labels: string[] }[] = [];
  for await (const { domain, labels } of fleetDomains(store)) all.push({ domain, labels });
  return all;
}

it('takes a list in, and names each line that it cannot use', async () => {
  const list = 'One.example gold\n\nnot a domain\n# ours\nonе@two.example\nbücher.example\n';
  expect(await ask(addDomains, { list })).toMatchObject({
    status: 200,
    json: { added: 2, known: 0, badLines: 2, bad: [{ line: 3 }, { line: 5, why: 'not-a-domain' }] },
  });
  expect(await ask(addDomains, { list })).toMatchObject({ json: { added: 0, known: 2 } });
  expect(await known()).toEqual([
    { domain: 'one.example', labels: ['gold'] },
    { domain: 'xn--bcher-kva.example', labels: [] },
  ]);
});

it('takes a list out again, and says what was not there', async () => {
  await ask(addDomains, { list: 'one.example\ntwo.example\nthree.example' });
  expect(await ask(removeDomains, { list: 'ONE.example.\nfour.example gold\n\nnonsense\n' })).toEqual({
    status: 200,
    json: {
      ...{ removed: 1, unknown: 1, badLines: 1 },
      bad: [{ line: 4, text: 'nonsense', why: 'not-a-domain' }],
    },
  });
  expect(await ask(removeDomains, { domains: ['two.example', 'two.example'] })).toMatchObject({
    json: { removed: 1, unknown: 0 },
  });
  expect(await ask(removeDomains, { list: 'nonsense' })).toMatchObject({ status: 400 });
  expect(await known()).toEqual([{ domain: 'three.example', labels: [] }]);
});

it('takes entries in, counted from one, a domain named twice once', async () => {
  const domains = [
    { domain: 'one.example', labels: ['gold'] },
    { domain: 'one.example.', labels: ['web-12'] },
    { domain: '192.0.2.1' },
    { domain: 'two.example', labels: 'gold' },
    { domain: 'three.example', labels: ['<b>'] },
    7,
    null,
    { domain: 'four.example' },
  ];
  const { json } = await ask(addDomains, { domains });
  expect(json).toMatchObject({ added: 2, known: 0, badLines: 5 });
  expect(json).toMatchObject({
    bad: [{ line: 3 }, { line: 4, why: 'bad-label' }, { line: 5 }, { line: 6 }, { line: 7 }],
  });
  expect(await known()).toEqual([
    { domain: 'four.example', labels: [] },
    { domain: 'one.example', labels: ['gold', 'web-12'] },
  ]);
});

it('numbers lines beyond the first slice as they stand in the list', async () => {
  const lines = Array.from({ length: 1_300 }, (_, i) => (i === 1_201 ? 'nonsense' : `d${i}.example`));
  expect(await ask(addDomains, { list: lines.join('\r\n') })).toMatchObject({
    json: { added: 1_299, known: 0, badLines: 1, bad: [{ line: 1_202, text: 'nonsense' }] },
  });
});

it.each([
  [{ list: 'nonsense' }, 'no-domains'],
  [{ list: '' }, 'no-domains'],
  [{ domains: [] }, 'no-domains'],
  [{ domains: 'one.example' }, 'bad-member'],
  [{}, 'bad-member'],
  [{ list: 'one.example', domains: [] }, 'bad-member'],
])('refuses %j', async (body, code) => {
  expect(await ask(addDomains, body)).toMatchObject({ status: 400, json: { error: { code } } });
});

it('begins a sweep in a process of its own, one at a time', async () => {
  expect(await ask(sweep, {})).toMatchObject({ status: 409, json: { error: { code: 'no-domains' } } });
  await ask(addDomains, { list: 'one.example' });
  expect(await ask(sweep, {})).toEqual({ status: 202, json: { began: true } });
  expect(start).toHaveBeenCalledTimes(1);
  expect(await ask(sweep, {})).toMatchObject({ status: 409, json: { error: { code: 'sweep-runs' } } });
  setSweeper(null);
  expect(await ask(sweep, {})).toMatchObject({ status: 503 });
});

it('lets a sweep rest and go on, and says how far it is', async () => {
  expect(await ask(pause, {})).toMatchObject({ status: 409 });
  expect(await ask(status)).toEqual({
    status: 200,
    json: { sweep: null, state: 'done', domains: 0, done: 0, perSecond: 0 },
  });
  await beginSweep(store, [{ serverKey: 'mx.example', domains: ['one.example'] }]);
  expect(await ask(pause, {})).toMatchObject({ status: 200, json: { sweep: 1, state: 'paused' } });
  expect(await ask(sweep, {})).toMatchObject({ status: 409, json: { error: { code: 'sweep-paused' } } });
  expect(start).not.toHaveBeenCalled();
  expect(await ask(resume, {})).toMatchObject({ status: 200, json: { state: 'running', domains: 1, done: 0 } });
  expect(start).toHaveBeenCalledTimes(1);
  expect(await ask(resume, {})).toMatchObject({ status: 409 });
  const { json } = await ask(status);
  const described = operations.find(({ path }) => path === '/api/v1/fleet/status')?.answers[200];
  expect(described?.schema.parse(json)).toEqual(json);
  expect(await ask(changes)).toEqual({ status: 200, json: { new: [], mended: [], cannotCompare: [] } });
});

it('mutes by server, fault or both, for some days or until it is ended; all of it is written down', async () => {
  const body = async (handler: typeof mute, given: unknown) => ask(handler, given);
  expect(await body(mute, {})).toMatchObject({ status: 400, json: { error: { code: 'bad-member' } } });
  expect(await body(mute, { server: 'mx1 <b>' })).toMatchObject({ status: 400 });
  expect(await body(mute, { fault: 'spf-multiple', days: 0 })).toMatchObject({ status: 400 });
  const week = { server: 'MX1.example', fault: 'certificate-expired', days: 7 };
  expect(await body(mute, week)).toMatchObject({
    ...{ status: 201, json: { server: 'mx1.example', fault: 'certificate-expired', by: 'panel' } },
  });
  expect(await body(mute, { fault: 'spf-multiple' })).toMatchObject({
    status: 201,
    json: { server: null, until: null },
  });
  const { json } = await ask(alerts);
  expect(json).toMatchObject({ of: null, alerts: [], mail: null, listeners: { mail: [], webhooks: 0 } });
  const described = operations.find(({ path }) => path === '/api/v1/fleet/alerts')?.answers[200];
  expect(described?.schema.parse(json)).toEqual(json);
  const end = async (query: string) => {
    const request = new Request(`http://localhost/?${query}`, { method: 'DELETE', headers: { authorization } });
    return (await unmute(request, context)).status;
  };
  expect([await end('fault=spf-multiple'), await end('fault=spf-multiple'), await end('')]).toEqual([204, 404, 400]);
  expect(await fleetMutes(store, Date.now())).toMatchObject([{ server: 'mx1.example', whoName: 'panel' }]);
  await ask(addDomains, { list: 'one.example\ntwo.example' });
  await ask(addDomains, { list: 'one.example' });
  await ask(sweep, {});
  const written = (await readAudit(store, {})).map(({ what, about }) => `${what} ${about}`);
  expect(written.sort()).toEqual([
    ...['fleet-added 2', 'fleet-muted mx1.example certificate-expired', 'fleet-muted spf-multiple'],
    ...['fleet-swept null', 'fleet-unmuted spf-multiple'],
  ]);
});
