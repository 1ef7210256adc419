// The DNS at full depth on the practice network: what evidence and findings say beyond the ids that the goldens hold.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import { openEnvironment } from '../../lib/diagnosis/environment.ts';
import { parseDiagnosisRequest } from '../../lib/diagnosis/request.ts';
import type { DnsQuestionsEvidence, EvidenceOf, ProbeId } from '../../lib/model/evidence.ts';
import { seenBy } from '../../lib/model/outcome.ts';
import type { Report } from '../../lib/model/report.ts';
import { createNetwork } from '../../lib/net/network.ts';
import { operatorProfileSchema } from '../../lib/operator/profile.ts';
import { dnsDomains } from './domains/dns/index.ts';
import { ipv4, mailDomain } from './practice-domain.ts';
import { startWorld, type World } from './world.ts';

/** A blocklist that lists the mail server of blighted.example, and another that lists everything. */
const blighted = mailDomain({
  domain: 'blighted.example',
  number: 124,
  story: 'The mail server stands on a blocklist.',
  zones: [
    {
      origin: 'bl.example',
      records: {
        '2.0.0.127': { A: ['127.0.0.2'] },
        [ipv4(124, 10).split('.').reverse().join('.')]: { A: ['127.0.0.4'] },
      },
    },
    { origin: 'mad.example', records: { '*': { A: ['127.0.0.2'] } } },
  ],
});
/** One domain for each way in which a question can end without an answer. */
const endings = (['servfail', 'refused'] as const).map((fault, index) =>
  mailDomain({
    domain: `${fault}.example`,
    number: 125 + index,
    story: `The name servers answer ${fault.toUpperCase()}.`,
    faults: { '@': fault },
  }),
);
const noRecord = mailDomain({
  domain: 'nodata.example',
  number: 127,
  story: 'There is no MX record.',
  records: { '@': { MX: [] } },
});

let directory: string;
let world: World;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'practice-dns-'));
  world = await startWorld({ directory, domains: [...dnsDomains, blighted, ...endings, noRecord] });
});
afterAll(async () => {
  await world.close();
  rmSync(directory, { recursive: true });
});

/** A check of the domain alone. */
async function check(domain: string, profile: object = {}): Promise<Report> {
  const operator = operatorProfileSchema.parse(profile);
  const shared = openEnvironment({ profile: operator, network: createNetwork(operator, world.file) });
  const parsed = parseDiagnosisRequest({ domain });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  let report: Report | null = null;
  for await (const event of diagnose(parsed.request, { signal: new AbortController().signal, shared })) {
    if (event.type === 'finished') report = event.report;
  }
  if (report === null) throw new Error('the run did not finish');
  return report;
}
function evidenceOf<Id extends ProbeId>(report: Report, id: Id): EvidenceOf[Id] {
  const [evidence] = seenBy(report.probes, id);
  if (!evidence) throw new Error(`${id} saw nothing`);
  return evidence;
}
const findingOf = (report: Report, id: string) => report.findings.find((finding) => finding.id === id);

describe('every question', () => {
  it('is in the evidence, once, with how it went', async () => {
    const report = await check('steadfast.example');
    const { questions }: DnsQuestionsEvidence = evidenceOf(report, 'dns-questions');
    const keys = questions.map(
      ({ name, type, server, withoutRecursion, checkingDisabled }) =>
        `${type} ${name} ${withoutRecursion ? server : ''} ${checkingDisabled ?? ''}`,
    );
    expect(keys.length).toBeGreaterThan(40);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { rcode, server, ms, status, ttl } of questions) {
      expect(rcode).toMatch(/^(NOERROR|NXDOMAIN)$/);
      expect(server).toMatch(/^127\.0\.0\.1:\d+$/);
      expect(ms).toBeGreaterThanOrEqual(0);
      if (status === 'found') expect(ttl).not.toBeNull();
    }
    expect(questions.some(({ authenticated }) => authenticated)).toBe(true);
    expect(evidenceOf(report, 'dnssec')).toMatchObject({ state: 'secure', linked: true });
    expect(report).toMatchObject({ verdict: 'healthy', findings: [] });
  });
});

describe('what a finding says', () => {
  it('of a change on its way: until when, from the TTL', async () => {
    const report = await check('ripple.example');
    const finding = findingOf(report, 'dns-change-propagating');
    expect(finding?.values).toMatchObject({
      seconds: 1_920,
      fresh: '5 mail.ripple.example',
      old: '10 mail.ripple.example',
    });
    const until = new Date(Date.parse(report.startedAt) + 1_920_000).toISOString().slice(11, 16);
    expect(finding?.customer).toContain(until);
  });

  it('of a thousand MX records: how many were looked at', async () => {
    expect(findingOf(await check('thousand.example'), 'mx-too-many')?.values).toMatchObject({
      total: 1000,
      looked: 10,
    });
  });

  it('of broken signatures: which link', async () => {
    expect(findingOf(await check('forged.example'), 'dnssec-bogus')?.values).toMatchObject({ variant: 'link' });
  });

  it('of a blocklist: only what it documents, and only of one that works', async () => {
    const lists = ['bl.example', 'mad.example'].map((zone) => ({ zone, listed: ['127.0.0.2', '127.0.0.4'] }));
    const report = await check('blighted.example', { dnsbl: lists });
    expect(report.findings.filter(({ id }) => id === 'address-blocklisted')).toMatchObject([
      { severity: 'warning', values: { lists: ['bl.example'], codes: ['127.0.0.4'] } },
    ]);
    expect(evidenceOf(report, 'dnsbl').lists).toEqual([
      { zone: 'bl.example', state: 'working' },
      { zone: 'mad.example', state: 'lists-everything' },
    ]);
    expect(findingOf(await check('blighted.example'), 'address-blocklisted')).toBeUndefined();
  });

  it('of four answers that are no answer: four different sentences', async () => {
    const reports = await Promise.all(
      ['servfail.example', 'refused.example', 'nxdomain.example', 'nodata.example'].map((domain) => check(domain)),
    );
    const ids = ['delegation-lame', 'dns-refused', 'delegation-domain-missing', 'mx-missing'];
    const found = reports.map((report, index) => findingOf(report, ids[index] ?? ''));
    for (const sentence of ['title', 'customer', 'agent'] as const) {
      const said = found.map((finding) => finding?.[sentence].replaceAll(/\w+\.example/g, ''));
      expect(new Set(said).size).toBe(4);
      expect(said).not.toContain(undefined);
    }
  });
});

it('knocks once at port 25, and takes its leave', async () => {
  const before = world.sessions.length;
  await check('insistent.example');
  const sessions = world.sessions.slice(before).filter(({ port }) => port === 25);
  expect(sessions).toMatchObject([{ address: ipv4(123, 25), saidGoodbye: true }]);
  expect(`${sessions[0]?.clear}${sessions[0]?.secured}`).not.toMatch(/MAIL|RCPT|DATA|AUTH/);
});

describe('what is not claimed', () => {
  it('that a mail server is dead, when nothing proves that our own port 25 is open', async () => {
    const report = await check('closed25.example');
    expect(findingOf(report, 'mx-without-smtp')).toBeUndefined();
    expect(report.untested.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['mx-without-smtp', 'mx-starttls-missing']),
    );
    const control = { network: { smtpControl: 'mail.steadfast.example' } };
    const proven = await check('closed25.example', control);
    expect(findingOf(proven, 'mx-without-smtp')).toMatchObject({ severity: 'error', subject: { port: 25 } });
  });

  it('anything of a name server at a private address, which gets no packet', async () => {
    const { servers } = evidenceOf(await check('cellar.example'), 'delegation');
    expect(servers.map(({ address, status }) => [address, status])).toEqual([
      ['198.18.0.53', 'authoritative'],
      ['10.20.30.53', 'not-allowed'],
    ]);
    expect(servers[1]?.question).toBeNull();
  });
});
