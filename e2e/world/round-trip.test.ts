// The test message on the practice network: sent once, to itself alone, found wherever it went, and gone again.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import { openEnvironment } from '../../lib/diagnosis/environment.ts';
import { parseDiagnosisRequest } from '../../lib/diagnosis/request.ts';
import { seenBy } from '../../lib/model/outcome.ts';
import type { Report } from '../../lib/model/report.ts';
import { createMessageBudget } from '../../lib/net/message-budget.ts';
import { createNetwork } from '../../lib/net/network.ts';
import { operatorProfileSchema } from '../../lib/operator/profile.ts';
import { practiceDomains } from './domains/index.ts';
import { type MailDomainOptions, mailDomain, type PracticeDomain } from './practice-domain.ts';
import { startWorld, type World } from './world.ts';

// A message that never comes is waited for a minute; four seconds show the same.
vi.mock('../../lib/net/deadline.ts', async (original) => {
  const module = await original<typeof import('../../lib/net/deadline.ts')>();
  return { ...module, limits: { ...module.limits, arrival: 4_000 } };
});

const directory = mkdtempSync(join(tmpdir(), 'mailmend-round-trip-'));
const profile = operatorProfileSchema.parse({});
/** Servers that are no fault, and yet want another way. */
const base = ['NAMESPACE', 'LIST-EXTENDED', 'LIST-STATUS', 'SPECIAL-USE'];
const variant = (name: string, number: number, more: Partial<MailDomainOptions>) =>
  mailDomain({ domain: `${name}.example`, number, story: name, ...more });
const speaking = (capabilitiesAfterLogin: string[]): Partial<MailDomainOptions> => ({
  doors: (doors) => ({
    ...doors,
    143: { ...doors[143], capabilitiesAfterLogin },
    993: { ...doors[993], capabilitiesAfterLogin },
  }),
});
const variants = [
  variant('mover', 320, speaking([...base, 'IDLE', 'MOVE'])),
  variant('keeper', 326, speaking([...base, 'IDLE', 'UIDPLUS', 'MOVE', 'X-GM-EXT-1'])),
  variant('marker', 321, speaking([...base, 'IDLE'])),
  variant('poller', 322, { ...speaking([...base, 'UIDPLUS']), delivery: { afterMs: 300 } }),
  variant('idler', 323, { delivery: { afterMs: 300 } }),
  variant('loose', 325, {
    doors: (doors) => ({
      ...doors,
      143: { ...doors[143], searchesLoosely: true },
      993: { ...doors[993], searchesLoosely: true },
    }),
  }),
  variant('limbo', 329, { delivery: { to: null } }),
  variant('parrot', 327, { delivery: { refusals: { message: '554 5.7.1 I heard practice-parrot, and say no' } } }),
  variant('gossip', 328, {
    delivery: {
      authentication: 'dkim=none reason=practice-gossip header.d=practice-gossip; auth=pass',
      fields: [
        'Received: from practice-gossip (practice-gossip [198.18.0.1]) by practice-gossip; Mon, 1 Jan 2024 00:00:00 +0000',
      ],
    },
  }),
  variant('onedoor', 324, { doors: ({ 143: _, ...doors }) => doors }),
];

/** Over all runs, as in one process. */
const messages = createMessageBudget();
let world: World;
let network: ReturnType<typeof createNetwork>;
beforeAll(async () => {
  world = await startWorld({ directory, domains: [...practiceDomains, ...variants] });
  network = createNetwork(profile, world.file);
});
afterAll(async () => {
  await world.close();
  rmSync(directory, { recursive: true });
});

const named = (domain: string) =>
  [...practiceDomains, ...variants].find((practice) => practice.domain === domain) as PracticeDomain;

async function run({ address, password }: PracticeDomain, more: Record<string, unknown> = { testMessage: true }) {
  const parsed = parseDiagnosisRequest({ address, password, ...more });
  if (!parsed.ok) throw new Error(parsed.message);
  const shared = { ...openEnvironment({ profile, network }), messages };
  let told = '';
  let report: Report | null = null;
  for await (const event of diagnose(parsed.request, { signal: new AbortController().signal, shared })) {
    told += JSON.stringify(event);
    if (event.type === 'finished') report = event.report;
  }
  if (!report) throw new Error('the run did not finish');
  const record = report.probes.find(({ id }) => id === 'round-trip');
  return { report, record, told, evidence: seenBy(report.probes, 'round-trip')[0] ?? null };
}
/** What went to the domain's submission doors. */
const submitted = ({ hosts }: PracticeDomain) => {
  const own = new Set(hosts.map(({ address }) => address));
  return world.sessions
    .filter(({ address, port }) => own.has(address) && (port === 465 || port === 587))
    .map(({ secured }) => secured)
    .join('');
};
/** A bare TLS handshake asks for nothing and takes no leave. */
const spoke = (secured: string) => secured !== '';
const count = (text: string, part: string) => text.split(part).length - 1;

describe('a message that comes back', () => {
  const carousel = named('carousel.example');
  it('is seen in the inbox with its way, then removed; sent once; a second wish within minutes sends nothing', async () => {
    const { report, evidence, told } = await run(carousel);
    expect(evidence).toMatchObject({
      address: carousel.address,
      submission: { host: 'mail.carousel.example', port: 465, result: 'accepted', code: '250 2.0.0' },
      search: 'found',
      arrival: { folder: 'INBOX', junk: false },
      folders: ['INBOX', 'Junk'],
      removal: 'removed',
      signatures: [],
    });
    expect(evidence?.hops.map(({ with: protocol }) => protocol)).toEqual(['ESMTPSA', 'LMTP']);
    expect(evidence?.hops.every(({ delayMs }) => delayMs !== null && Math.abs(delayMs) < 60_000)).toBe(true);
    expect(evidence?.authentication).toMatchObject([
      { server: 'mail.carousel.example', method: 'auth', result: 'pass' },
    ]);
    expect(report.findings).toEqual([]);
    expect(report.recommendation?.incoming.verified).toBe('login');

    const wire = submitted(carousel);
    expect(count(wire, 'MAIL FROM:')).toBe(1);
    expect(wire.match(/RCPT TO:\S+/g)).toEqual([`RCPT TO:<${carousel.address}>`]);
    expect(count(wire, `From: <${carousel.address}>`)).toBe(1);
    expect(told).not.toContain(carousel.password);
    expect(told).not.toContain(Buffer.from(carousel.password).toString('base64').replace(/=+$/, ''));

    const again = await run(carousel);
    expect(again.record).toMatchObject({ status: 'unknown', why: 'sent-before' });
    expect(count(submitted(carousel), 'MAIL FROM:')).toBe(1);
  });

  it('leaves nothing behind: sessions end politely, the store is empty', async () => {
    const own = new Set(carousel.hosts.map(({ address }) => address));
    const sessions = world.sessions.filter(
      ({ address, protocol, secured }) => own.has(address) && protocol !== 'https' && spoke(secured),
    );
    expect(sessions.filter(({ saidGoodbye }) => !saidGoodbye)).toEqual([]);
    const imap = sessions.filter(({ protocol }) => protocol === 'imap').map(({ secured }) => secured);
    expect(imap.join('')).toMatch(/UID EXPUNGE \d+\r\n/);
    expect(imap.join('')).not.toMatch(/^\S+ (?:EXPUNGE|CLOSE)\r\n/m);
    expect(Math.max(...[...own].map((address) => world.connections().get(address) ?? 0))).toBeLessThanOrEqual(16);
  });
});

it('sends nothing to a mailbox that is full', async () => {
  const brimful = named('brimful.example');
  const { report, record } = await run(brimful);
  expect(record).toMatchObject({ status: 'unknown', why: 'mailbox-full' });
  expect(report.findings.map(({ id }) => id)).toEqual(brimful.expected);
  expect(count(submitted(brimful), 'MAIL FROM:')).toBe(0);
});

const outcomes = practiceDomains.filter(
  ({ domain, expectedWithTestMessage }) => expectedWithTestMessage && domain !== 'carousel.example',
);

describe.each(outcomes)('$domain', (practice) => {
  it('gives exactly what a test message shows, and nothing without one', async () => {
    const quiet = await run(practice, {});
    expect(quiet.report.findings.map(({ id }) => id)).toEqual(practice.expected);
    const { report, evidence, told } = await run(practice);
    expect([...new Set(report.findings.map(({ id }) => id))].toSorted()).toEqual(practice.expectedWithTestMessage);
    expect(count(submitted(practice), 'MAIL FROM:')).toBe(1);
    expect(told).not.toContain(practice.password);
    if (evidence?.search === 'not-sent') expect(evidence).toMatchObject({ arrival: null, removal: 'nothing' });
    else expect(evidence?.removal).toBe(evidence?.search === 'found' ? 'removed' : 'nothing');
  });
});

/** What went to the domain's IMAP doors. */
const read = ({ hosts }: PracticeDomain) => {
  const own = new Set(hosts.map(({ address }) => address));
  const sessions = world.sessions.filter(({ address, protocol }) => own.has(address) && protocol === 'imap');
  return sessions.map(({ secured }) => secured).join('');
};

describe('ways of other servers', () => {
  it.each([
    ['without UIDPLUS it goes to the Trash, by MOVE', 'mover', 'moved-to-trash', [], /UID MOVE \d+ Trash\r\n/],
    ['where expunging only hides, it goes to the Trash', 'keeper', 'moved-to-trash', [], /UID MOVE \d+ Trash\r\n/],
    ['with neither it is only marked', 'marker', 'marked', ['mailbox-test-message-left'], /UID STORE \d+ \+FLAGS/],
    ['without IDLE the mailbox is looked at every two seconds', 'poller', 'removed', [], /UID EXPUNGE/],
    ['with IDLE the server tells', 'idler', 'removed', [], /IDLE\r\n(?:.|\r\n)*?DONE\r\n/],
    ['with one door it is opened again', 'onedoor', 'removed', [], /UID EXPUNGE/],
  ] as const)('%s', async (_, name, removal, findings, wire) => {
    const practice = named(`${name}.example`);
    const { report, evidence } = await run(practice);
    expect(evidence).toMatchObject({ search: 'found', arrival: { folder: 'INBOX', junk: false }, removal });
    expect(report.findings.map(({ id }) => id)).toEqual(findings);
    expect(read(practice)).toMatch(wire);
    expect(read(practice)).not.toMatch(/^\S+ (?:EXPUNGE|CLOSE)\r\n/m);
    if (name === 'poller') expect(read(practice)).not.toContain('IDLE');
  });
});

it('takes out its own message and no other, though the server finds them all', async () => {
  const practice = named('loose.example');
  const [door] = practice.hosts.flatMap(({ doors }) => (doors[993]?.protocol === 'imap' ? [doors[993]] : []));
  const store = door?.store;
  // Mail that comes in meanwhile, some of it marked as deleted by somebody else.
  const bystander = () => {
    store?.deliver('INBOX', 42, 'Subject: Lunch\r\n\r\nAt noon?\r\n');
    store?.in('INBOX').at(-1)?.flags.add('\\Deleted');
  };
  const end = store?.onDelivery(() => {
    end?.();
    bystander();
  });
  const { evidence } = await run(practice);
  expect(evidence).toMatchObject({ search: 'found', removal: 'removed' });
  expect(store?.in('INBOX').map(({ text }) => text.split('\r\n')[0])).toEqual(['Subject: Lunch']);
});

it.each(['parrot', 'gossip'])(
  '%s.example: what comes back with the password in it is told without it',
  async (name) => {
    const practice = named(`${name}.example`);
    const { told, evidence } = await run(practice);
    expect(evidence).not.toBeNull();
    expect(told).toContain('[hidden]');
    for (const form of [practice.password, Buffer.from(practice.password).toString('base64').replace(/=+$/, '')])
      expect(told).not.toContain(form);
  },
);

it('stopping ends the wait and every session', async () => {
  const { address, password, hosts } = named('limbo.example');
  const parsed = parseDiagnosisRequest({ address, password, testMessage: true });
  if (!parsed.ok) throw new Error(parsed.message);
  const stop = new AbortController();
  const own = new Set(hosts.map((host) => host.address));
  const sessions = () => world.sessions.filter((session) => own.has(session.address) && session.protocol === 'imap');
  const idles = () => sessions().some(({ secured }) => secured.includes('IDLE\r\n'));
  const shared = openEnvironment({ profile, network });
  const types: string[] = [];
  const watching = setInterval(() => (idles() ? stop.abort() : undefined), 20);
  for await (const event of diagnose(parsed.request, { signal: stop.signal, shared })) types.push(event.type);
  clearInterval(watching);
  expect(types.at(-1)).toBe('stopped');
  await vi.waitFor(() => expect(sessions().filter(({ closed }) => !closed)).toEqual([]));
});

it('moved.example: reading and sending at the new provider', async () => {
  const { evidence } = await run(named('moved.example'));
  expect(evidence).toMatchObject({
    submission: { host: 'smtp.gmail.com', result: 'accepted' },
    reading: { host: 'imap.gmail.com' },
    search: 'found',
    removal: 'removed',
  });
});

it('sends nothing that was not asked for', async () => {
  const pointer = named('meadow.example');
  const { record } = await run(pointer, {});
  expect(record).toMatchObject({ status: 'unknown', why: 'not-asked', evidence: null });
  expect(submitted(pointer)).not.toContain('MAIL FROM');
});

it('sends nothing when the password is refused', async () => {
  const locked = named('locked.example');
  const { record } = await run(locked);
  expect(record).toMatchObject({ status: 'unknown', why: 'imap-not-accepted' });
  expect(submitted(locked)).not.toContain('MAIL FROM');
});

it('is asked for with a password only', () => {
  expect(parseDiagnosisRequest({ address: 'anna@carousel.example', testMessage: true })).toMatchObject({
    ok: false,
    field: 'testMessage',
  });
  expect(parseDiagnosisRequest({ domain: 'carousel.example', password: 'x', testMessage: 'yes' })).toMatchObject({
    ok: false,
  });
});
