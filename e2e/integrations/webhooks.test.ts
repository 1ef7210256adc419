// Webhooks from the event to the receiver: signed as the standard's own library verifies, tried again, ended by 2xx and 410.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { retryDelays } from '../../lib/integrations/webhooks/deliver.ts';
import { createWebhook, rotateSecret } from '../../lib/integrations/webhooks/endpoints.ts';
import { tellRegression } from '../../lib/integrations/webhooks/fleet-regression.ts';
import { sendWebhooks } from '../../lib/integrations/webhooks/sender.ts';
import { tellWebhooks } from '../../lib/integrations/webhooks/tell.ts';
import { webhookEvents } from '../../lib/model/webhook-event.ts';
import { openStore } from '../../lib/store/open.ts';
import type { OpenStore } from '../../lib/store/store.ts';
import { deliveriesOf, replayDelivery } from '../../lib/store/webhook-deliveries.ts';
import { allWebhooks, removeWebhook } from '../../lib/store/webhooks.ts';
import { type Receivers, startReceivers } from './receivers.ts';

const folder = mkdtempSync(join(tmpdir(), 'mailmend-webhooks-'));
const waiting = { type: 'session.waiting', data: { domain: 'example.com', url: null, until: '2026-12-01' } } as const;

let receivers: Receivers;
let store: OpenStore;
/** What the sender takes for now. */
let clock = Date.now();
const stops: Array<() => Promise<void>> = [];

beforeAll(async () => {
  receivers = await startReceivers(
    {
      good: (response) => response.writeHead(204).end(),
      flaky: (response, _, count) => response.writeHead(count < 3 ? 500 : 200).end('{}'),
      gone: (response) => response.writeHead(410).end(),
      elsewhere: (response) => response.writeHead(307, { location: receivers.urlOf('good') }).end(),
      talkative: (response) => response.writeHead(200).end(Buffer.alloc(1024 * 1024, 'x')),
      endless: (response) => void response.writeHead(200).write(Buffer.alloc(256 * 1024, 'x')),
      headers: (response) => response.writeHead(200, { 'x-much': 'x'.repeat(64 * 1024) }).end(),
      rude: (response) => void response.socket?.destroy(),
      silent: () => undefined,
      stranger: (response) => response.writeHead(204).end(),
    },
    { inside: '10.0.0.7', loopback: '127.0.0.1', cloud: '169.254.169.254' },
  );
  store = openStore({ data: folder, database: null });
  await store.ready();
});
beforeEach(() => {
  for (const name of Object.keys(receivers.heard)) receivers.heard[name] = [];
});
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  for (const { id } of await allWebhooks(store)) await removeWebhook(store, id);
});
afterAll(async () => {
  await receivers.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

const start = () => stops.push(sendWebhooks({ store, network: receivers.network, now: () => clock, lookMs: 20 }));
const add = (name: string) => createWebhook(store, { url: receivers.urlOf(name), events: webhookEvents });
const logOf = async (id: string) =>
  (await deliveriesOf(store, id)).map(({ state, attempts, status, why }) => ({ state, attempts, status, why }));
const heardBy = (name: string) => receivers.heard[name] ?? [];

describe('a message', () => {
  it('is verified by the standard’s own library, and by no other secret', async () => {
    const { webhook, secret } = await add('good');
    const { secret: other } = await add('flaky');
    start();
    await tellWebhooks(store, waiting, clock);
    await expect.poll(() => logOf(webhook.id)).toMatchObject([{ state: 'delivered', attempts: 1, status: 204 }]);
    const [{ path, headers, body } = { path: '', headers: {}, body: '' }] = heardBy('good');
    expect(path).toBe('/hook?for=us');
    expect(headers['content-type']).toBe('application/json');
    expect(new Webhook(secret).verify(body, headers)).toMatchObject(waiting);
    expect(() => new Webhook(other).verify(body, headers)).toThrow();
    expect(() => new Webhook(secret).verify(`${body} `, headers)).toThrow();
  });

  it('is signed with both secrets for a day after a new one was made', async () => {
    const { webhook, secret } = await add('good');
    const next = (await rotateSecret(store, webhook.id, clock)) ?? '';
    start();
    await tellWebhooks(store, waiting, clock);
    await expect.poll(() => heardBy('good').length).toBe(1);
    for (const one of [secret, next])
      expect(new Webhook(one).verify(heardBy('good')[0]?.body ?? '', heardBy('good')[0]?.headers ?? {})).toBeTruthy();
    clock += 24 * 3_600_000;
    await tellWebhooks(store, waiting, clock);
    await expect.poll(() => heardBy('good').length).toBe(2);
    clock = Date.now();
    expect(heardBy('good')[1]?.headers['webhook-signature']?.split(' ')).toHaveLength(1);
  });

  it('is tried again later, under the same name, until it is taken', async () => {
    const { webhook } = await add('flaky');
    start();
    await tellWebhooks(store, waiting, clock);
    for (const [index, delay] of [0, ...retryDelays.slice(0, 2)].entries()) {
      clock += delay * 1.2;
      await expect.poll(() => heardBy('flaky').length).toBe(index + 1);
    }
    await expect.poll(() => logOf(webhook.id)).toMatchObject([{ state: 'delivered', attempts: 3, status: 200 }]);
    expect(new Set(heardBy('flaky').map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    const [delivery] = await deliveriesOf(store, webhook.id);
    expect(await replayDelivery(store, webhook.id, delivery?.id ?? '', clock)).toBe(true);
    await expect.poll(() => heardBy('flaky').length).toBe(4);
    expect(heardBy('flaky')[3]?.headers['webhook-id']).toBe(delivery?.id);
    clock = Date.now();
  });

  it('is given up after the last try', async () => {
    const { webhook } = await add('rude');
    start();
    await tellWebhooks(store, waiting, clock);
    for (const [index, delay] of [0, ...retryDelays].entries()) {
      clock += delay * 1.2;
      await expect.poll(async () => (await logOf(webhook.id))[0]?.attempts).toBe(index + 1);
    }
    expect(await logOf(webhook.id)).toMatchObject([{ state: 'given-up', why: 'hung-up', status: null }]);
    clock = Date.now();
  });

  it('ends everything for a receiver that wants no more', async () => {
    const { webhook } = await add('gone');
    await tellWebhooks(store, waiting, clock);
    await tellWebhooks(store, waiting, clock);
    start();
    await expect
      .poll(async () => (await logOf(webhook.id)).map(({ state }) => state))
      .toEqual(['given-up', 'given-up']);
    expect(heardBy('gone')).toHaveLength(1);
    expect(await allWebhooks(store)).toMatchObject([{ disabledAt: clock }]);
    await tellWebhooks(store, waiting, clock);
    expect(await logOf(webhook.id)).toHaveLength(2);
  });

  it('is sent once where several processes look for it', async () => {
    const { webhook } = await add('good');
    for (let n = 0; n < 12; n += 1) await tellWebhooks(store, waiting, clock);
    for (let n = 0; n < 3; n += 1) start();
    await expect
      .poll(async () => (await logOf(webhook.id)).filter(({ state }) => state !== 'waiting'))
      .toHaveLength(12);
    expect(heardBy('good')).toHaveLength(12);
  });

  it('is not lost with a process that stops while it sends', async () => {
    const { webhook } = await add('silent');
    start();
    await tellWebhooks(store, waiting, clock);
    await expect.poll(() => heardBy('silent').length).toBe(1);
    await stops.pop()?.();
    expect(await logOf(webhook.id)).toMatchObject([{ state: 'waiting' }]);
    start();
    await expect.poll(() => heardBy('silent').length).toBe(2);
    expect(heardBy('silent')[1]?.headers['webhook-id']).toBe(heardBy('silent')[0]?.headers['webhook-id']);
  });

  it('goes only to those who want it', async () => {
    await createWebhook(store, { url: receivers.urlOf('good'), events: ['report.kept'] });
    await tellWebhooks(store, waiting, clock);
    const domains = Array.from({ length: 250 }, (_, n) => `d${n}.example`);
    const lost = { server: 'mx1.example', fault: 'certificate-expired', severity: 'error' } as const;
    const { webhook } = await createWebhook(store, { url: receivers.urlOf('flaky'), events: ['fleet.regression'] });
    await tellRegression(store, { sweep: 7, regressions: [], publicUrl: null });
    const regressions = [{ ...lost, domains }];
    await tellRegression(store, { sweep: 7, regressions, publicUrl: 'https://mail-help.example' });
    expect((await deliveriesOf(store, webhook.id)).map(({ event }) => event)).toEqual(['fleet.regression']);
    clock = Date.now();
    start();
    await expect.poll(() => heardBy('flaky').length).toBe(1);
    const { type, data } = JSON.parse(heardBy('flaky')[0]?.body ?? '');
    expect({ type, ...data, new: data.new.length }).toEqual({
      ...{ type: 'fleet.regression', sweep: 7, count: 250, new: 100, url: 'https://mail-help.example/desk/fleet' },
      groups: [{ ...lost, domains: 250 }],
    });
    expect(heardBy('good')).toEqual([]);
  });
});

describe('a receiver', () => {
  it.each([
    ['elsewhere', { state: 'waiting', status: 307, why: 'redirect' }],
    ['talkative', { state: 'delivered', status: 200, why: null }],
    ['endless', { state: 'delivered', status: 200, why: null }],
    ['headers', { state: 'waiting', status: null, why: 'too-large' }],
    ['stranger', { state: 'waiting', status: null, why: 'certificate' }],
    ['inside', { state: 'waiting', status: null, why: 'not-allowed' }],
    ['loopback', { state: 'waiting', status: null, why: 'not-allowed' }],
    ['cloud', { state: 'waiting', status: null, why: 'not-allowed' }],
    ['nowhere', { state: 'waiting', status: null, why: 'dns' }],
  ])('%s: %o', async (name, logged) => {
    const { webhook } = await add(name);
    start();
    await tellWebhooks(store, waiting, clock);
    await expect.poll(async () => (await logOf(webhook.id))[0]?.attempts).toBe(1);
    expect(await logOf(webhook.id)).toMatchObject([logged]);
    expect(heardBy('good')).toEqual([]);
    if (['stranger', 'inside', 'loopback', 'cloud'].includes(name)) expect(heardBy(name)).toEqual([]);
  });

  it('inside is dialled where the profile opens its network, and only there', async () => {
    const opened = await startReceivers({}, { inside: '10.0.0.7', cloud: '169.254.169.254' }, ['10.0.0.0/24']);
    stops.push(sendWebhooks({ store, network: opened.network, now: () => clock, lookMs: 20 }));
    const [inside, cloud] = [await add('inside'), await add('cloud')];
    await tellWebhooks(store, waiting, clock);
    // Nothing listens there: it was not kept from knocking.
    await expect.poll(() => logOf(inside.webhook.id)).toMatchObject([{ attempts: 1, why: 'connect' }]);
    await expect.poll(() => logOf(cloud.webhook.id)).toMatchObject([{ attempts: 1, why: 'not-allowed' }]);
    await stops.pop()?.();
    await opened.close();
  });

  it('that keeps silent holds up nobody else', async () => {
    await add('silent');
    const { webhook } = await add('good');
    start();
    await tellWebhooks(store, waiting, clock);
    await tellWebhooks(store, waiting, clock);
    await expect.poll(() => heardBy('good').length).toBe(2);
    await expect.poll(() => logOf(webhook.id)).toMatchObject([{ state: 'delivered' }, { state: 'delivered' }]);
    expect(heardBy('silent')).toHaveLength(1);
  });
});
