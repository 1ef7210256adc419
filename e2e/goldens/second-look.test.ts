// A second look at one fault on the practice network: the same answer as the whole run gave, from its own probes alone.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import { openEnvironment } from '../../lib/diagnosis/environment.ts';
import { parseDiagnosisRequest } from '../../lib/diagnosis/request.ts';
import type { DiagnosisEvent } from '../../lib/model/event.ts';
import { seenBy } from '../../lib/model/outcome.ts';
import { type Report, reportSchema } from '../../lib/model/report.ts';
import { createNetwork } from '../../lib/net/network.ts';
import { operatorProfileSchema } from '../../lib/operator/profile.ts';
import { practiceDomains } from '../world/domains/index.ts';
import { startWorld, type World } from '../world/world.ts';

const directory = mkdtempSync(join(tmpdir(), 'mailmend-second-look-'));
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

async function run(body: object): Promise<{ report: Report; events: DiagnosisEvent[]; connections: number }> {
  const parsed = parseDiagnosisRequest(body);
  if (!parsed.ok) throw new Error(parsed.message);
  const opened = () => [...world.connections().values()].reduce((sum, count) => sum + count, 0);
  const before = opened();
  const events: DiagnosisEvent[] = [];
  const shared = openEnvironment({ profile, network });
  for await (const event of diagnose(parsed.request, { signal: new AbortController().signal, shared }))
    events.push(event);
  const last = events.at(-1);
  if (last?.type !== 'finished') throw new Error('The run did not finish.');
  return { report: reportSchema.parse(last.report), events, connections: opened() - before };
}
const idsOf = (report: Report) => report.findings.map(({ id }) => id);
const probesOf = (report: Report) => [...new Set(report.probes.map(({ id }) => id))].sort();
const doorNames = ['imap', 'pop3', 'submission', 'login'];

describe('of the DNS', () => {
  it('finds what is still there, opens no connection, and gives no advice', async () => {
    const { report, events, connections } = await run({ domain: 'twins.example', only: ['spf-multiple'] });
    expect(report).toMatchObject({ verdict: 'faults', only: ['spf-multiple'], recommendation: null, candidates: [] });
    expect(idsOf(report)).toEqual(['spf-multiple']);
    expect(probesOf(report)).toEqual(['delegation', 'dns-questions', 'nameservers', 'spf']);
    expect(connections).toBe(0);
    expect(events[0]).toMatchObject({ type: 'started', only: ['spf-multiple'] });
  });

  it('asks the servers of the zone, and tells until when the old record may be seen', async () => {
    const whole = await run({ domain: 'thimble.example' });
    expect(idsOf(whole.report)).toContain('spf-multiple');
    const { report } = await run({ domain: 'thimble.example', only: ['spf-multiple'] });
    expect(idsOf(report)).toEqual(['dns-change-propagating']);
    expect(report.verdict).toBe('healthy');
    const { visibleAt } = report.findings[0]?.values ?? {};
    expect(Date.parse(String(visibleAt)) - Date.parse(report.startedAt)).toBe(1_920_000);
    const spf = seenBy(report.probes, 'spf')[0];
    expect(spf?.question).toMatchObject({ withoutRecursion: true, server: expect.stringMatching(/^198\.18\.132\./) });
  });

  it('says so when the name servers do not agree', async () => {
    const { report } = await run({ domain: 'sundial.example', only: ['mx-missing'] });
    expect(idsOf(report)).toEqual(['nameserver-differs']);
  });

  it('calls nothing but the rule in question healthy', async () => {
    const { report } = await run({ domain: 'twins.example', only: ['dmarc-missing'] });
    expect(report).toMatchObject({ verdict: 'healthy', only: ['dmarc-missing'], findings: [], untested: [] });
  });

  it('takes the name of a key from a pasted header', async () => {
    const ask = (selector: string) =>
      run({
        domain: 'monogram.example',
        only: ['dkim-missing', 'dkim-not-found'],
        header: `Received: from a by b\nDKIM-Signature: v=1; a=rsa-sha256; d=monogram.example;\n s=${selector}; b=abc`,
      });
    const selectorsOf = (report: Report) => seenBy(report.probes, 'dkim')[0]?.selectors;
    const found = await ask('m2026q4');
    expect(found.report.findings).toEqual([]);
    expect(selectorsOf(found.report)).toMatchObject([{ selector: 'm2026q4', origin: 'header' }]);
    const absent = await ask('m2026q3');
    expect(idsOf(absent.report)).toContain('dkim-missing');
    expect(absent.report.findings[0]?.agent).toContain('named by the DKIM-Signature of a message');
  });

  it('does not take silence for mended', async () => {
    const gone = await run({ domain: 'gone-for-good.example', only: ['spf-multiple'] });
    expect(idsOf(gone.report)).toEqual(['delegation-domain-missing']);
    for (const domain of ['orphan.example', 'unsealed.example']) {
      const { report } = await run({ domain, only: ['spf-multiple', 'mx-duplicate'] });
      expect(report.verdict).toBe('unknown');
      expect(report.untested.map(({ id }) => id)).toEqual(expect.arrayContaining(['spf-multiple', 'mx-duplicate']));
    }
  });

  it('sends no password along', async () => {
    const { address, password } = practiceDomains.find(({ domain }) => domain === 'twins.example')!;
    const { events, connections } = await run({ address, password, only: ['spf-multiple'] });
    expect(events[0]).toMatchObject({ type: 'started', withPassword: false });
    expect(connections).toBe(0);
  });
});

it.each([0, 3, 10, 25])('is over at once when it is stopped after %i ms', async (ms) => {
  const parsed = parseDiagnosisRequest({ domain: 'thimble.example', only: ['spf-multiple', 'srv-port-unusual'] });
  if (!parsed.ok) throw new Error(parsed.message);
  const stop = new AbortController();
  setTimeout(() => stop.abort(), ms);
  const events: DiagnosisEvent[] = [];
  const shared = openEnvironment({ profile, network });
  for await (const event of diagnose(parsed.request, { signal: stop.signal, shared })) events.push(event);
  expect(['stopped', 'finished']).toContain(events.at(-1)?.type);
});

describe('of a mail server', () => {
  it('opens the one door in question', async () => {
    const doors = ['mail.stale.example:993'];
    const { report, connections } = await run({ domain: 'stale.example', only: ['certificate-expired'], doors });
    expect(idsOf(report)).toEqual(['certificate-expired']);
    expect(report.findings[0]?.subject).toEqual({ host: 'mail.stale.example', port: 993 });
    expect(connections).toBe(1);
  });

  it('is mended only by what that door shows', async () => {
    const doors = ['mail.sunny.example:993'];
    const sound = await run({ domain: 'sunny.example', only: ['certificate-expired'], doors });
    expect(sound.report).toMatchObject({ verdict: 'healthy', findings: [], untested: [] });
    const gone = await run({
      domain: 'sunny.example',
      only: ['certificate-expired'],
      doors: ['gone.sunny.example:993'],
    });
    expect(gone.report).toMatchObject({ verdict: 'unknown', untested: [{ id: 'certificate-expired' }] });
  });
});

describe('of a login', () => {
  const { address, password } = practiceDomains.find(({ domain }) => domain === 'lapsed.example')!;

  it('costs nothing without a password, and says what it needs', async () => {
    const { report, connections } = await run({ address, only: ['password-expired'] });
    expect(report).toMatchObject({ verdict: 'unknown', untested: [{ id: 'password-expired' }] });
    expect(report.untested[0]?.why).toContain('password');
    expect(connections).toBe(0);
  });

  it('logs in with a password that is given anew', async () => {
    const { report } = await run({ address, password, only: ['password-expired'] });
    expect(idsOf(report)).toEqual(['password-expired']);
    expect(report.probes.filter(({ id, status }) => id === 'login' && status === 'observed')).toHaveLength(1);
    expect(report.probes.some(({ id }) => id === 'spf' || id === 'mx-smtp')).toBe(false);
  });
});

/** One of each kind; the whole of it took 20 s and found every fault again. */
const kinds = [
  'apex',
  'cellar',
  'keyhole',
  'mumble',
  'halfway',
  'mislabelled',
  'bouncer',
  'anonymous',
  'slip',
  'nomail',
];

it.each(kinds)('finds again what the whole run found at %s.example', async (name) => {
  const domain = `${name}.example`;
  const whole = await run({ domain });
  expect(whole.report.findings).not.toEqual([]);
  for (const { id, subject, mender } of whole.report.findings) {
    const doors = subject.host === undefined ? [] : [subject.host];
    const { report } = await run({ domain, only: [id], doors });
    expect(report.findings).toContainEqual(expect.objectContaining({ id, subject }));
    if (mender === 'dns') expect(probesOf(report).filter((probe) => doorNames.includes(probe))).toEqual([]);
  }
});
