// Webhooks through the API: the secret is told once, events say little, and what was sent can be sent again.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { webhookOperations } from '../../app/api/v1/_description/webhook-operations.ts';
import { POST as keep } from '../../app/api/v1/reports/route.ts';
import { POST as askForHelp } from '../../app/api/v1/sessions/route.ts';
import { POST as replay } from '../../app/api/v1/webhooks/[id]/deliveries/[delivery]/replay/route.ts';
import { GET as deliveries } from '../../app/api/v1/webhooks/[id]/deliveries/route.ts';
import { DELETE as remove } from '../../app/api/v1/webhooks/[id]/route.ts';
import { POST as rotate } from '../../app/api/v1/webhooks/[id]/secret/route.ts';
import { POST as add, GET as list } from '../../app/api/v1/webhooks/route.ts';
import { createToken } from '../../lib/desk/accounts/accounts.ts';
import { liveDesk } from '../../lib/desk/live/live-desk.ts';
import { environment } from '../../lib/diagnosis/environment.ts';
import type { WebhookEvent } from '../../lib/model/webhook-event.ts';
import { readAudit } from '../../lib/store/audit.ts';
import { setStore } from '../../lib/store/index.ts';
import { kept } from '../../lib/store/kept.ts';
import { openSessions } from '../../lib/store/live.ts';
import { openStore } from '../../lib/store/open.ts';
import { findReports } from '../../lib/store/reports.ts';
import type { OpenStore } from '../../lib/store/store.ts';
import { claimDelivery, endAttempt, type HeldDelivery } from '../../lib/store/webhook-deliveries.ts';
import { sampleReport } from '../fixtures/sample-run.ts';

const folder = mkdtempSync(join(tmpdir(), 'mailmend-webhook-routes-'));
let store: OpenStore;
let token: string;
beforeAll(async () => {
  store = openStore({ data: folder, database: null });
  await store.ready();
  setStore(store);
  token = await createToken(store, { name: 'Ops', scopes: ['admin'] });
  environment().profile.publicUrl = 'https://mail-help.example';
});
afterAll(async () => {
  environment().profile.publicUrl = null;
  liveDesk().close();
  setStore(null);
  await store.close();
  rmSync(folder, { recursive: true });
});

type Handler = (request: Request, context: { params: Promise<{ id: string; delivery: string }> }) => Promise<Response>;
/** Held to the description of its operation, where there is one. */
async function ask(handler: Handler, method: string, path: string, body?: unknown, parts = { id: '', delivery: '' }) {
  const request = new Request(`http://localhost${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const response = await handler(request, { params: Promise.resolve(parts) });
  const text = await response.text();
  const json = text === '' ? null : JSON.parse(text);
  const described = webhookOperations.find(
    (one) =>
      one.method === method.toLowerCase() &&
      one.path.replace('{id}', parts.id).replace('{delivery}', parts.delivery) === path,
  );
  if (described && response.ok) {
    const answer = described.answers[response.status as 200];
    expect(answer).toBeDefined();
    if (answer) answer.schema.parse(json);
  } else if (described) expect(described.problems).toContain(response.status);
  return { status: response.status, json, text };
}
async function eventOf(held: HeldDelivery | null): Promise<WebhookEvent & { timestamp: string }> {
  return JSON.parse(held?.body ?? '');
}
const claim = () => claimDelivery(store, { holder: 'us', now: Date.now(), leaseUntil: Date.now() + 60_000, busy: [] });
const taken = { holder: 'us', now: Date.now(), state: 'delivered', nextAt: 0, status: 204, why: null } as const;

it('adds, lists, renews and removes; a secret is told where it is made and nowhere else', async () => {
  const url = 'https://chat.example/hook';
  const added = await ask(add, 'POST', '/api/v1/webhooks', { url, events: ['report.kept'] });
  expect(added).toMatchObject({ status: 201, json: { url, events: ['report.kept'], disabledAt: null } });
  const { id, secret } = added.json;
  expect(secret).toMatch(/^whsec_/);
  const listed = await ask(list, 'GET', '/api/v1/webhooks');
  expect(listed.json.webhooks).toMatchObject([{ id, url }]);
  expect(listed.text).not.toContain('whsec_');
  const path = `/api/v1/webhooks/${id}`;
  const parts = { id, delivery: '' };
  const renewed = await ask(rotate, 'POST', `${path}/secret`, undefined, parts);
  expect(renewed.json.secret).toMatch(/^whsec_/);
  expect(renewed.json.secret).not.toBe(secret);
  expect(await ask(remove, 'DELETE', path, undefined, parts)).toMatchObject({ status: 204 });
  expect(await ask(remove, 'DELETE', path, undefined, parts)).toMatchObject({ status: 404 });
  expect(await ask(rotate, 'POST', `${path}/secret`, undefined, parts)).toMatchObject({ status: 404 });
  expect(JSON.stringify(await readAudit(store, {}))).not.toContain('whsec_');
});

it.each([
  [{ url: 'http://chat.example' }, 'bad-url'],
  [{ url: 'https://chat.example:8443' }, 'bad-url'],
  [{ url: 'https://127.0.0.1/' }, 'bad-url'],
  [{ url: 'https://chat.example', events: ['mail.read'] }, 'bad-member'],
  [{ url: 'https://chat.example', events: [] }, 'bad-member'],
  [{ url: 'https://chat.example', secret: 'whsec_mine' }, 'bad-member'],
])('refuses %o: %s', async (body, code) => {
  expect(await ask(add, 'POST', '/api/v1/webhooks', body)).toMatchObject({ status: 400, json: { error: { code } } });
});

it('tells of a kept report and of who waits, without what opens more, and once more when asked', async () => {
  const added = await ask(add, 'POST', '/api/v1/webhooks', { url: 'https://chat.example/hook' });
  const { id } = added.json;
  const report = sampleReport();
  const key = await kept.issue(report);
  const keeping = await ask(keep as Handler, 'POST', '/api/v1/reports', { key });
  expect(keeping.status).toBe(201);
  const first = await claim();
  expect(await eventOf(first)).toEqual({
    ...{ type: 'report.kept', timestamp: expect.stringMatching(/Z$/) },
    data: {
      ...{ domain: report.subject.domain, verdict: report.verdict, expiresAt: keeping.json.expiresAt },
      url: `https://mail-help.example${keeping.json.url}`,
    },
  });
  expect(first?.body).not.toContain(keeping.json.deleteKey);
  await endAttempt(store, first?.id ?? '', taken);

  const waiting = await ask(askForHelp as Handler, 'POST', '/api/v1/sessions', { key });
  expect(waiting.status).toBe(201);
  const second = await claim();
  expect(await eventOf(second)).toMatchObject({
    ...{ type: 'session.waiting', data: { domain: report.subject.domain, url: 'https://mail-help.example/desk' } },
  });
  const { session, code } = waiting.json;
  for (const secret of [session, code, code.replace('-', ''), 'anna@']) expect(second?.body).not.toContain(secret);

  const path = `/api/v1/webhooks/${id}/deliveries`;
  const log = await ask(deliveries, 'GET', path, undefined, { id, delivery: '' });
  expect(log.json.deliveries).toHaveLength(2);
  expect(log.text).not.toContain('/reports/');
  const again = (delivery: string) => ask(replay, 'POST', `${path}/${delivery}/replay`, undefined, { id, delivery });
  expect(await again(second?.id ?? '')).toMatchObject({ status: 404 }); // it is on its way
  expect(await again('msg_none')).toMatchObject({ status: 404 });
  expect(await again(first?.id ?? '')).toMatchObject({ status: 202 });
  expect(await claim()).toMatchObject({ id: first?.id, body: first?.body });
});

it('keeps a report, or lets somebody wait, only together with what webhooks are told of it', async () => {
  await ask(add, 'POST', '/api/v1/webhooks', { url: 'https://chat.example/hook' });
  const key = await kept.issue(sampleReport());
  const keptAndWaiting = async () => [await findReports(store, { most: 10 }), await openSessions(store)];
  const before = await keptAndWaiting();
  // What the two do last fails, as it does when the process ends there.
  const queue = store.tables<{ webhook_delivery: object }>().schema;
  await queue.alterTable('webhook_delivery').renameTo('webhook_delivery_away').execute();
  expect(await ask(keep as Handler, 'POST', '/api/v1/reports', { key })).toMatchObject({ status: 503 });
  expect(await ask(askForHelp as Handler, 'POST', '/api/v1/sessions', { key })).toMatchObject({ status: 503 });
  await queue.alterTable('webhook_delivery_away').renameTo('webhook_delivery').execute();
  expect(await keptAndWaiting()).toEqual(before);
  // The key was given back.
  expect(await ask(keep as Handler, 'POST', '/api/v1/reports', { key })).toMatchObject({ status: 201 });
  expect(await claim()).toMatchObject({ body: expect.stringContaining('report.kept') });
});
