// The test message on the practice network: sent once, to itself alone, found wherever it went, and gone again.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import { parseDiagnosisRequest } from '../../lib/diagnosis/request.ts';
import type { Report } from '../../lib/model/report.ts';
import type { RoundTripEvidence } from '../../lib/model/round-trip.ts';
import { createLoginBudget } from '../../lib/net/login-budget.ts';
import { createNetwork } from '../../lib/net/network.ts';
import { operatorProfileSchema } from '../../lib/operator/profile.ts';
import { practiceDomains } from './domains/index.ts';
import type { PracticeDomain } from './practice-domain.ts';
import { startWorld, type World } from './world.ts';

// A message that never comes is waited for a minute; four seconds show the same.
vi.mock('../../lib/net/deadline.ts', async (original) => {
  const module = await original<typeof import('../../lib/net/deadline.ts')>();
  return { ...module, limits: { ...module.limits, arrival: 4_000 } };
});

const directory = mkdtempSync(join(tmpdir(), 'mailmend-round-trip-'));
const profile = operatorProfileSchema.parse({});
let world: World;
let network: ReturnType<typeof createNetwork>;
beforeAll(async () => {
  world = await startWorld({ directory });
  network = createNetwork(profile, world.file);
});
afterAll(async () => {
  await world.close();
  rmSync(directory, { recursive: true });
});

const named = (domain: string) => practiceDomains.find((practice) => practice.domain === domain) as PracticeDomain;

async function run({ address, password }: PracticeDomain, more: Record<string, unknown> = { testMessage: true }) {
  const parsed = parseDiagnosisRequest({ address, password, ...more });
  if (!parsed.ok) throw new Error(parsed.message);
  const shared = { profile, network, budget: createLoginBudget() };
  let told = '';
  let report: Report | null = null;
  for await (const event of diagnose(parsed.request, { signal: new AbortController().signal, shared })) {
    told += JSON.stringify(event);
    if (event.type === 'finished') report = event.report;
  }
  if (!report) throw new Error('the run did not finish');
  const record = report.probes.find(({ id }) => id === 'round-trip');
  return { report, record, told, evidence: record?.evidence as unknown as RoundTripEvidence | null };
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
