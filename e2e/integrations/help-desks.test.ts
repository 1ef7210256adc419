// Notes in tickets of WHMCS, Zammad and FreeScout, and what these ask of us, against the shapes that they send and answer.
import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { helpDeskOperations } from '../../app/api/v1/_description/help-desk-operations.ts';
import { problemSchema } from '../../app/api/v1/_description/operation.ts';
import { POST as note } from '../../app/api/v1/help-desks/[desk]/notes/route.ts';
import { POST as sidebar } from '../../app/api/v1/help-desks/freescout/sidebar/route.ts';
import { POST as zammadTicket } from '../../app/api/v1/help-desks/zammad/tickets/route.ts';
import { createToken } from '../../lib/desk/accounts/accounts.ts';
import { type Environment, environment } from '../../lib/diagnosis/environment.ts';
import { helpDesks } from '../../lib/operator/profile-help-desks.ts';
import { readAudit } from '../../lib/store/audit.ts';
import { setStore } from '../../lib/store/index.ts';
import { openStore } from '../../lib/store/open.ts';
import { keepReport } from '../../lib/store/reports.ts';
import type { OpenStore } from '../../lib/store/store.ts';
import { sampleAddress, sampleReport } from '../fixtures/sample-run.ts';
import { type Heard, type Receivers, startReceivers } from './receivers.ts';

const folder = mkdtempSync(join(tmpdir(), 'mailmend-help-desks-'));
const secrets = {
  MAILMEND_WHMCS_SECRET: 'of whmcs',
  MAILMEND_ZAMMAD_TOKEN: 'of-zammad',
  MAILMEND_ZAMMAD_WEBHOOK_SECRET: 'of the trigger',
  MAILMEND_FREESCOUT_KEY: 'of-freescout',
  MAILMEND_FREESCOUT_SIDEBAR_SECRET: 'of the sidebar',
};
const json = (status: number, body: unknown) => (response: ServerResponse) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
/** What the next request to a help desk is answered with. */
type Answer = (response: ServerResponse) => void;
const good: Record<string, Answer> = {
  whmcs: json(200, { result: 'success' }),
  zammad: json(201, { id: 41, ticket_id: 17, type: 'note', internal: true, content_type: 'text/html' }),
  freescout: (response) => response.writeHead(201, { 'resource-id': '41' }).end(),
};
const answers: Record<string, Answer> = {};
const behave = (desk: string) => (response: ServerResponse) => (answers[desk] ?? good[desk])?.(response);

let receivers: Receivers;
let store: OpenStore;
let token: string;
let report: string;
let before: Pick<Environment, 'network'>;
beforeAll(async () => {
  receivers = await startReceivers(
    { whmcs: behave('whmcs'), zammad: behave('zammad'), freescout: behave('freescout') },
    { inside: '10.0.0.7' },
  );
  store = openStore({ data: folder, database: null });
  await store.ready();
  setStore(store);
  token = await createToken(store, { name: 'Ops', scopes: ['reports'] });
  before = { network: environment().network };
  const urlOf = (name: string) => `https://${name}.receivers.example`;
  environment().network = receivers.network;
  environment().profile.publicUrl = 'https://mail-help.example';
  environment().profile.helpDesks = helpDesks.parse({
    whmcs: { url: `${urlOf('whmcs')}/billing/`, identifier: 'NOTES' },
    zammad: { url: urlOf('zammad') },
    freescout: { url: urlOf('freescout'), user: 3 },
  });
  Object.assign(process.env, secrets);
});
beforeEach(async () => {
  for (const name of Object.keys(receivers.heard)) receivers.heard[name] = [];
  for (const name of Object.keys(answers)) delete answers[name];
  report = (await keepReport(store, sampleReport(), { days: 2, rules: 'today' })).id;
});
afterAll(async () => {
  for (const name of Object.keys(secrets)) delete process.env[name];
  Object.assign(environment(), before);
  environment().profile.publicUrl = null;
  environment().profile.helpDesks = helpDesks.parse({});
  setStore(null);
  await receivers.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

async function held(response: Response, path: string) {
  const text = await response.text();
  const described = helpDeskOperations.find((one) => one.path === path);
  if (response.ok) expect(described?.answers).toHaveProperty(String(response.status));
  else {
    expect(described?.problems).toContain(response.status);
    problemSchema.parse(JSON.parse(text));
  }
  // Nothing that opens a help desk is told to anybody.
  for (const secret of Object.values(secrets)) expect(text).not.toContain(secret);
  return { status: response.status, text };
}
async function writeNote(desk: string, ticket: unknown, about = report) {
  const request = new Request(`http://localhost/api/v1/help-desks/${desk}/notes`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ ticket, report: about }),
  });
  const { status, text } = await held(
    await note(request, { params: Promise.resolve({ desk }) }),
    '/api/v1/help-desks/{desk}/notes',
  );
  const { already, error } = JSON.parse(text);
  return { status, already, code: error?.code };
}
const only = (desk: string): Heard => {
  expect(receivers.heard[desk]).toHaveLength(1);
  return receivers.heard[desk]?.[0] as Heard;
};
let tickets = 100;

describe('a note', () => {
  it('reaches WHMCS as AddTicketNote', async () => {
    tickets += 1;
    expect(await writeNote('whmcs', tickets)).toMatchObject({ status: 201, already: false });
    const { path, headers, body } = only('whmcs');
    expect([path, headers['content-type']]).toEqual(['/billing/includes/api.php', 'application/x-www-form-urlencoded']);
    const { message, ...members } = Object.fromEntries(new URLSearchParams(body));
    expect(members).toEqual({
      ...{ action: 'AddTicketNote', responsetype: 'json', username: 'NOTES', password: 'of whmcs' },
      ticketid: String(tickets),
    });
    expect(message).toContain(sampleAddress);
    expect(message).toContain(`https://mail-help.example/reports/${report}`);
  });

  it('reaches Zammad as an internal article', async () => {
    tickets += 1;
    expect(await writeNote('zammad', String(tickets))).toMatchObject({ status: 201 });
    const { path, headers, body } = only('zammad');
    expect([path, headers.authorization]).toEqual(['/api/v1/ticket_articles', 'Token token=of-zammad']);
    const { body: html, ...members } = JSON.parse(body);
    expect(members).toEqual({
      ...{ ticket_id: tickets, type: 'note', sender: 'Agent', internal: true, content_type: 'text/html' },
    });
    expect(html).toContain(`https://mail-help.example/reports/${report}`);
    expect(html.replaceAll('<br>', '')).not.toMatch(/[<>\n]/);
  });

  it('reaches FreeScout as a note of its user', async () => {
    tickets += 1;
    expect(await writeNote('freescout', tickets)).toMatchObject({ status: 201 });
    const { path, headers, body } = only('freescout');
    expect([path, headers['x-freescout-api-key']]).toEqual([`/api/conversations/${tickets}/threads`, 'of-freescout']);
    expect(JSON.parse(body)).toMatchObject({ type: 'note', user: 3, text: expect.stringContaining(sampleAddress) });
  });

  it.each(['whmcs', 'zammad', 'freescout'])('is written once into a ticket of %s', async (desk) => {
    tickets += 1;
    const asked = await Promise.all([1, 2, 3].map(() => writeNote(desk, tickets)));
    // Who comes while it is being written hears so; who comes after, that it is there.
    expect(asked.filter(({ status }) => status === 201)).toHaveLength(1);
    for (const { status } of asked) expect([200, 201, 409]).toContain(status);
    expect(await writeNote(desk, tickets)).toMatchObject({ status: 200, already: true });
    expect(receivers.heard[desk]).toHaveLength(1);
    expect(await writeNote(desk, tickets + 1_000)).toMatchObject({ status: 201 });
    const { id } = await keepReport(store, sampleReport(), { days: 2, rules: 'today' });
    expect(await writeNote(desk, tickets, id)).toMatchObject({ status: 201 });
    expect(await readAudit(store, {})).toContainEqual(expect.objectContaining({ what: 'ticket-noted' }));
  });

  it.each<[string, Answer, number, string]>([
    ['whmcs', json(200, { result: 'error', message: 'Ticket ID Not Found' }), 404, 'no-ticket'],
    ['whmcs', json(403, { result: 'error', message: 'Invalid IP 203.0.113.7' }), 409, 'refused'],
    ['whmcs', (response) => response.writeHead(200).end('<html>maintenance</html>'), 409, 'refused'],
    ['whmcs', (response) => response.writeHead(502).end('<html>bad gateway</html>'), 503, 'help-desk-away'],
    ['whmcs', (response) => void response.socket?.destroy(), 503, 'help-desk-silent'],
    ['zammad', json(404, { error: "Couldn't find Ticket with 'id'=99" }), 404, 'no-ticket'],
    ['zammad', json(401, { error: 'Token authentication failed' }), 409, 'refused'],
    ['zammad', json(500, { error: 'oops' }), 503, 'help-desk-away'],
    ['zammad', (response) => response.writeHead(302, { location: 'http://127.0.0.1/' }).end(), 409, 'refused'],
    ['freescout', json(404, { message: 'Conversation not found' }), 404, 'no-ticket'],
    ['freescout', json(401, { message: 'Invalid API key' }), 409, 'refused'],
    ['freescout', (response) => void response.socket?.destroy(), 503, 'help-desk-silent'],
  ])('that %s does not take (%#) is said so, and may be tried again', async (desk, answer, status, code) => {
    tickets += 1;
    answers[desk] = answer;
    expect(await writeNote(desk, tickets)).toMatchObject({ status, code });
    delete answers[desk];
    // Where nobody knows whether it stands there, not at once.
    const again = await writeNote(desk, tickets);
    expect(again.code ?? again.status).toBe(code === 'help-desk-silent' ? 'busy' : 201);
  });

  it('goes to no address inside that the profile does not open', async () => {
    const { zammad } = environment().profile.helpDesks;
    environment().profile.helpDesks.zammad = zammad && { ...zammad, url: 'https://inside.receivers.example' };
    expect(await writeNote('zammad', 7)).toMatchObject({ status: 503, code: 'help-desk-away' });
    environment().profile.helpDesks.zammad = zammad;
  });

  it.each([
    ['whmcs', '17 or 1=1', 400, 'bad-ticket'],
    ['freescout', '../../users', 400, 'bad-ticket'],
    ['zammad', -1, 400, 'bad-ticket'],
    ['zammad', '0', 400, 'bad-ticket'],
    ['otrs', '17', 404, 'not-connected'],
    ['__proto__', '17', 404, 'not-connected'],
  ])('is not written to %s %s', async (desk, ticket, status, code) => {
    expect(await writeNote(desk, ticket)).toMatchObject({ status, code });
  });

  it('needs a report that is there', async () => {
    expect(await writeNote('zammad', 17, 'AAAAAAAAAAAAAAAAAAAAAAAA')).toMatchObject({ status: 404, code: 'not-found' });
    expect(receivers.heard.zammad).toEqual([]);
  });
});

/** As Zammad sends it, cut to what is told here and some of what stands around it. */
const recorded = (id: number, email: string | null) =>
  JSON.stringify({
    ticket: {
      ...{ id, number: '10017', title: 'Mail does not arrive — Müller', state: 'new', article_count: 1 },
      customer: { id: 9, login: email, email, firstname: 'Anna', roles: ['Customer'], note: '' },
    },
    article: { id: 104, body: 'Nothing arrives since Monday…', content_type: 'text/html', internal: false },
  });
const signed = (body: string, secret = secrets.MAILMEND_ZAMMAD_WEBHOOK_SECRET) =>
  `sha1=${createHmac('sha1', secret).update(body).digest('hex')}`;
async function hear(body: string, signature: string | null) {
  const request = new Request('http://localhost/api/v1/help-desks/zammad/tickets', {
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'x-zammad-delivery': '6f6ae5fd',
      ...(signature === null ? {} : { 'x-hub-signature': signature }),
    },
    body,
  });
  const { status, text } = await held(await zammadTicket(request), '/api/v1/help-desks/zammad/tickets');
  return { status, json: JSON.parse(text) };
}

describe('a ticket in Zammad', () => {
  it('gets a link with the customer’s address, once and for agents alone', async () => {
    tickets += 1;
    const body = recorded(tickets, 'anna+mail@example.com');
    expect(await hear(body, signed(body))).toEqual({ status: 200, json: { already: false } });
    const article = JSON.parse(only('zammad').body);
    expect(article).toMatchObject({ ticket_id: tickets, internal: true, type: 'note' });
    expect(article.body).toContain('https://mail-help.example/#anna%2Bmail%40example.com');
    // Its own note calls the webhook once more.
    expect(await hear(body, signed(body))).toEqual({ status: 200, json: { already: true } });
    expect(receivers.heard.zammad).toHaveLength(1);
  });

  it.each([null, '', 'not an address', 'a"><script>@example.com', 'anna@example.com\r\nBcc: x@example.com'])(
    'gets a link without an address where that is %o',
    async (email) => {
      tickets += 1;
      const body = recorded(tickets, email);
      expect((await hear(body, signed(body))).status).toBe(200);
      expect(JSON.parse(only('zammad').body).body).toMatch(/https:\/\/mail-help\.example\/$/);
    },
  );

  it.each<[string, (body: string) => string | null]>([
    ['none', () => null],
    ['another secret’s', (body) => signed(body, 'of another')],
    ['that of another body', (body) => signed(`${body} `)],
    ['another algorithm’s', () => `sha256=${'0'.repeat(64)}`],
    ['an empty one', () => 'sha1='],
  ])('is not believed with a signature that is %s', async (_, signatureOf) => {
    const body = recorded(1, 'anna@example.com');
    expect(await hear(body, signatureOf(body))).toMatchObject({
      status: 403,
      json: { error: { code: 'bad-signature' } },
    });
    expect(receivers.heard.zammad).toEqual([]);
  });

  it.each(['not JSON', '{}', '{"ticket":{"id":"17"}}', '[]', 'null'])('needs a ticket: %s', async (body) => {
    expect(await hear(body, signed(body))).toMatchObject({ status: 400, json: { error: { code: 'bad-body' } } });
  });

  it('is asked for again by Zammad while it cannot be reached', async () => {
    tickets += 1;
    answers.zammad = json(500, {});
    const body = recorded(tickets, 'anna@example.com');
    expect((await hear(body, signed(body))).status).toBe(503);
    delete answers.zammad;
    expect(await hear(body, signed(body))).toMatchObject({ status: 200, json: { already: false } });
  });
});

async function ask(members: Record<string, unknown>) {
  const request = new Request('http://localhost/api/v1/help-desks/freescout/sidebar', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/html' },
    body: JSON.stringify({
      ...{ customerPhones: [], conversationSubject: 'Mail <b>does not</b> arrive', conversationType: 'Email' },
      ...{ mailboxId: 1, ...members },
    }),
  });
  const response = await sidebar(request, { params: Promise.resolve({}) });
  const type = response.headers.get('content-type');
  return { type, ...(await held(response, '/api/v1/help-desks/freescout/sidebar')) };
}

describe('a FreeScout sidebar', () => {
  const secret = secrets.MAILMEND_FREESCOUT_SIDEBAR_SECRET;
  it('has links with the customer’s address', async () => {
    const { status, type, text } = await ask({ customerEmail: 'anna@example.com', secret });
    expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
    expect(text).toContain('href="https://mail-help.example/#anna%40example.com"');
    expect(text).toContain('href="https://mail-help.example/desk"');
  });
  it.each(["x'onmouseover=alert(1)//@example.com", '"><img src=x>@example.com', null])(
    'takes nothing of %o into its HTML',
    async (customerEmail) => {
      const { status, text } = await ask({ customerEmail, secret });
      expect(status).toBe(200);
      expect(text.match(/<\w+/g)).toEqual(['<ul', '<li', '<a', '<li', '<a']);
      expect(text).not.toMatch(/<img|onmouseover=/);
    },
  );
  it.each([undefined, null, '', 'of another', `${secret} `])('is for nobody with the secret %o', async (given) => {
    expect(await ask({ customerEmail: 'anna@example.com', secret: given })).toMatchObject({ status: 403 });
  });
});
