// Looking for what the desk holds, through its doors: each kind finds its own, codes are tried as at joining, and all of it is written down.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createToken } from '../../../../lib/desk/accounts/accounts.ts';
import { liveDesk } from '../../../../lib/desk/live/live-desk.ts';
import type { Report } from '../../../../lib/model/report.ts';
import { readAudit } from '../../../../lib/store/audit.ts';
import { keepCheck } from '../../../../lib/store/desk-checks.ts';
import { setStore } from '../../../../lib/store/index.ts';
import { openStore } from '../../../../lib/store/open.ts';
import { keepReport } from '../../../../lib/store/reports.ts';
import type { OpenStore } from '../../../../lib/store/store.ts';
import { GET as history } from '../domains/[domain]/route.ts';
import { POST as search } from './route.ts';

const folder = mkdtempSync(join(tmpdir(), 'mailmend-search-'));
let store: OpenStore;
let token: string;

beforeAll(async () => {
  store = openStore({ data: folder, database: null });
  await store.ready();
  setStore(store);
});
afterAll(async () => {
  liveDesk().close();
  setStore(null);
  await store.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  // Each test is somebody of its own: tries at codes are counted.
  token = await createToken(store, { name: 'Sam', scopes: ['sessions'] });
});

const report: Report = {
  version: 1,
  subject: { address: 'anna@a.example', domain: 'a.example' },
  ...{ startedAt: '2026-11-30T10:00:00.000Z', durationMs: 9, verdict: 'healthy', recommendation: null },
  ...{ candidates: [], findings: [], untested: [], probes: [] },
};
const headers = () => ({
  authorization: `Bearer ${token}`,
  'content-type': 'application/json',
  'x-mailmend-client': '192.0.2.7',
});
async function ask(text: string): Promise<{ status: number; body: Record<string, unknown> }> {
  const body = JSON.stringify({ text });
  const request = new Request('http://localhost/api/v1/search', { method: 'POST', headers: headers(), body });
  const response = await search(request, { params: Promise.resolve({}) });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
const written = async () => (await readAudit(store, { most: 1 })).map(({ what, about }) => ({ what, about }));

it('of an address finds its own and what there is of the domain; of another domain nothing', async () => {
  const until = Date.now() + 60_000;
  await keepCheck(store, report, { source: 'agent', caseId: null, who: 'agent/1', whoName: 'Jonas', until });
  await keepReport(store, report, { days: 1, rules: 'today' });
  expect((await ask('Anna <anna@A.example>')).body).toMatchObject({
    ...{ kind: 'subject', domain: 'a.example', address: 'anna@a.example', sessions: [], cases: [] },
    checks: [{ by: 'Jonas', address: 'anna@a.example' }],
    past: { checks: 1, reports: 1, reportsOfAddress: 1, isSwept: false, notes: 0 },
  });
  expect(await written()).toEqual([{ what: 'searched', about: 'a.example' }]);
  expect((await ask('other@a.example')).body).toMatchObject({ past: { reports: 1, reportsOfAddress: 0 } });
  expect((await ask('b.example')).body).toMatchObject({ checks: [], past: { checks: 0, reports: 0, last: null } });
});

it('of a link finds the report, and of a guessed one says no more than that there is none', async () => {
  const { id } = await keepReport(store, report, { days: 1, rules: 'today' });
  expect((await ask(`https://mail-help.example/reports/${id}`)).body).toMatchObject({
    kind: 'report',
    report: { url: `/reports/${id}`, domain: 'a.example', verdict: 'healthy' },
  });
  expect((await ask(`/reports/${id.slice(0, -2)}xx`)).body).toEqual({ kind: 'report', report: null });
  expect(JSON.stringify(await readAudit(store, {}))).not.toContain(id);
});

it('of a code finds who waits, without using it up, and rests after five tries', async () => {
  const { code } = await liveDesk().sessions.begin(null);
  const first = await ask(code.toLowerCase().replace('-', ' '));
  expect(first.body).toEqual({ kind: 'code', session: expect.any(String) });
  expect((await ask(code)).body).toEqual(first.body);
  for (let n = 0; n < 3; n++) expect((await ask('BBBB-BBBB')).body).toEqual({ kind: 'code', session: null });
  expect((await ask(code)).status).toBe(429);
});

it('of anything else says what it takes', async () => {
  expect(await ask('my mail is slow')).toMatchObject({ status: 400, body: { error: { field: 'text' } } });
});

it('the history of a domain tells a kept report without its address, and who read it is written down', async () => {
  const request = new Request('http://localhost/', { headers: headers() });
  const response = await history(request, { params: Promise.resolve({ domain: 'A.example' }) });
  const { looks } = (await response.json()) as { looks: { kind: string; address: string | null; id: string | null }[] };
  expect(looks.filter(({ kind }) => kind === 'kept').map(({ address, id }) => [address, id])).toContainEqual([
    null,
    null,
  ]);
  expect(await written()).toEqual([{ what: 'domain-read', about: 'a.example' }]);
});
