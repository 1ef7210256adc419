import { describe, expect, it } from 'vitest';
import type { Finding } from '../model/finding.ts';
import type { ProbeRecord, UnknownReason } from '../model/outcome.ts';
import { reportSchema } from '../model/report.ts';
import type { RuleId } from '../model/rule-ids.ts';
import type { Recommendation } from '../model/settings.ts';
import { buildReport, type RunResult } from './build.ts';

const record = (id: 'mx' | 'imap' | 'login' | 'spf', why?: UnknownReason): ProbeRecord => {
  const look = { id, target: 'example.com', startMs: 0, durationMs: 1 };
  if (why) return { ...look, status: 'unknown', why, evidence: null };
  return { ...look, status: 'observed', evidence: {} } as ProbeRecord; // the verdict looks at no evidence
};
const ids = { error: 'mx-missing', warning: 'spf-missing', notice: 'dmarc-testing' } as const;
const finding = (severity: Finding['severity'], id: RuleId = ids[severity]): Finding => ({
  id,
  severity,
  subject: { domain: 'example.com' },
  values: {},
  title: 't',
  customer: 'c',
  meanwhile: null,
  agent: 'a',
  fix: 'f',
  mender: 'host',
  reference: 'r',
  records: [],
  evidence: [],
});
const settings = {
  host: 'mail.example.com',
  port: 993,
  security: 'tls',
  username: 'a',
  authentication: 'password',
  verified: 'login',
} as const;
const recommendation: Recommendation = {
  protocol: 'imap',
  incoming: { ...settings, vouching: 'own-domain', source: 'srv' },
  outgoing: null,
  reasons: [],
  reasonDetails: [],
};
const build = (changes: Partial<RunResult> = {}) =>
  buildReport({
    subject: { address: 'a@example.com', domain: 'example.com' },
    only: null,
    startedAt: new Date('2026-11-23T10:00:00Z'),
    durationMs: 612,
    recommendation,
    candidates: [],
    findings: [],
    untested: [],
    probes: [record('mx'), record('imap')],
    withPassword: false,
    ...changes,
  });

describe('buildReport', () => {
  it('is not healthy when a password is recommended that the server gave no way to try', () => {
    const untried = { ...record('login', 'not-offered'), target: 'imap' };
    const probes = [record('mx'), record('imap'), untried];
    expect(build({ withPassword: true, probes }).verdict).toBe('unknown');
    expect(build({ withPassword: false, probes }).verdict).toBe('healthy');
    const incoming = { ...recommendation.incoming, authentication: 'oauth2' as const };
    expect(build({ withPassword: true, probes, recommendation: { ...recommendation, incoming } }).verdict).toBe(
      'healthy',
    );
  });

  it('is a version 1 report', () => {
    expect(reportSchema.parse(build())).toMatchObject({
      version: 1,
      verdict: 'healthy',
      startedAt: '2026-11-23T10:00:00.000Z',
    });
  });
  it('puts the worst first', () => {
    const report = build({ findings: [finding('notice'), finding('error'), finding('warning')] });
    expect(report.findings.map(({ severity }) => severity)).toEqual(['error', 'warning', 'notice']);
  });
  it.each<[string, Partial<RunResult>, string]>([
    ['a warning', { findings: [finding('warning')] }, 'faults'],
    ['an error with things unknown', { findings: [finding('error')], recommendation: null }, 'faults'],
    ['a notice', { findings: [finding('notice')] }, 'healthy'],
    ['an MX that could not be asked for', { probes: [record('mx', 'dns-timeout'), record('imap')] }, 'unknown'],
    ['no IMAP door that could be looked at', { probes: [record('mx'), record('imap', 'own-network')] }, 'unknown'],
    [
      'one of two IMAP doors unknown',
      { probes: [record('mx'), record('imap', 'connection-budget'), record('imap')] },
      'healthy',
    ],
    ['nothing to recommend', { recommendation: null }, 'unknown'],
    ['a domain that has no mail', { recommendation: null, findings: [finding('notice', 'mx-null')] }, 'healthy'],
    [
      'a login that was asked for and withheld',
      { withPassword: true, probes: [record('mx'), record('imap'), record('login', 'not-vouched')] },
      'unknown',
    ],
    [
      'a login that was tried',
      { withPassword: true, probes: [record('mx'), record('imap'), record('login'), record('login', 'not-vouched')] },
      'healthy',
    ],
    ['no password given', { probes: [record('mx'), record('imap'), record('login', 'no-password')] }, 'healthy'],
  ])('with %s the verdict is right', (_name, changes, verdict) => {
    expect(build(changes).verdict).toBe(verdict);
  });

  it('speaks of the rules in question alone after a second look', () => {
    const second: Partial<RunResult> = { only: ['spf-multiple'], recommendation: null, probes: [record('spf')] };
    expect(build(second)).toMatchObject({ verdict: 'healthy', only: ['spf-multiple'] });
    expect(build({ ...second, findings: [finding('error')] }).verdict).toBe('faults');
    expect(build({ ...second, untested: [{ id: 'spf-multiple', why: 'No.' }] }).verdict).toBe('unknown');
    expect(build({ ...second, untested: [{ id: 'nameserver-differs', why: 'No.' }] }).verdict).toBe('healthy');
    expect(build()).not.toHaveProperty('only');
  });
});
