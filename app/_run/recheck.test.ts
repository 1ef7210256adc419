// Tests of asking about one fault again, and of comparing it with the second look.
import { describe, expect, it } from 'vitest';
import { question } from '../../e2e/fixtures/sample-evidence.ts';
import { certificateMismatch, senderNotCovered } from '../../e2e/fixtures/sample-findings.ts';
import { observed, sampleReport } from '../../e2e/fixtures/sample-run.ts';
import type { DnsQuestion } from '../../lib/model/evidence.ts';
import type { Finding } from '../../lib/model/finding.ts';
import type { Report } from '../../lib/model/report.ts';
import type { RuleId } from '../../lib/model/rule-ids.ts';
import { compare, doorsOf, needsPassword, requestFor } from './recheck.ts';

const named = (id: RuleId, values: Finding['values'] = {}): Finding => ({ ...senderNotCovered(), id, values });

describe('compare', () => {
  const finding = certificateMismatch();
  const record = senderNotCovered();
  const states = (found: Finding[], of = record) => compare(of, sampleReport({ found })).state;
  const withQuestions = (questions: DnsQuestion[]): Report => {
    const report = sampleReport({ found: [record] });
    return { ...report, probes: [...report.probes, observed('dns-questions', 'x', 0, 0, { questions })] };
  };

  it('is the same while the finding is there', () => {
    expect(states([finding], finding)).toBe('same');
  });
  it('is mended when the same look finds it no more', () => {
    expect(states([record], finding)).toBe('mended');
  });
  it('is not known when the rule was not judged', () => {
    const report = { ...sampleReport({ found: [] }), untested: [{ id: finding.id, why: 'No.' }] };
    expect(compare(finding, report).state).toBe('unknown');
  });
  it('is not known when the server was not looked at again', () => {
    expect(compare(finding, { ...sampleReport({ found: [] }), probes: [] }).state).toBe('unknown');
  });
  it('is not known when the whole domain is gone', () => {
    expect(states([named('delegation-domain-missing')])).toBe('unknown');
  });
  it('does not take the same fault at another place for this one', () => {
    const elsewhere = { ...finding, subject: { host: 'other.example', port: 993 } };
    expect(states([elsewhere], finding)).toBe('mended');
  });
  it('tells until when the old record may be seen', () => {
    const visibleAt = '2026-11-23T14:32:00.000Z';
    const result = compare(record, sampleReport({ found: [named('dns-change-propagating', { visibleAt })] }));
    expect(result).toEqual({ state: 'spreading', until: new Date(visibleAt) });
  });
  it('tells name servers that contradict each other from those that only count differently', () => {
    expect(states([named('nameserver-differs')])).toBe('differing');
    expect(states([named('nameserver-differs', { variant: 'version' })])).toBe('mended');
  });
  it('knows who said that it is the same', () => {
    const name = record.subject.record ?? '';
    const source = compare(record, withQuestions([question(name, 'TXT', { ttl: 60, withoutRecursion: true })]));
    expect(source).toEqual({ state: 'same', atSource: true, until: null });
    const report = withQuestions([question(name, 'TXT', { ttl: 60 })]);
    const until = new Date(Date.parse(report.startedAt) + 60_000);
    expect(compare(record, report)).toEqual({ state: 'same', atSource: false, until });
  });
});

describe('requestFor', () => {
  it('names the fault, and the one door that shows it', () => {
    const report = sampleReport();
    expect(requestFor(senderNotCovered(), report)).toEqual({
      address: report.subject.address,
      only: ['spf-sender-not-covered'],
    });
    expect(requestFor(certificateMismatch(), report).doors).toEqual(['mail.oldmill-bakery.example:993']);
  });
  it('names every host of a fault that several show, and no door of port 25', () => {
    const many = { ...certificateMismatch(), subject: { host: 'a.example' } };
    const evidence: Finding['evidence'] = [{ probe: 'certificate', target: 'b.example' }];
    expect(doorsOf({ ...many, evidence })).toEqual(['a.example', 'b.example']);
    expect(doorsOf({ ...many, subject: { host: 'a.example', port: 25 }, evidence: [] })).toEqual(['a.example']);
  });
});

describe('requestFor, about a web form', () => {
  const evidence: Finding['evidence'] = [{ probe: 'web-server', target: 'a.example' }];
  const finding = { ...senderNotCovered(), evidence };
  const look = (given: string | null) => observed('web-server', 'a.example', 0, 1, { given, addresses: [] });
  it('asks again about the website’s server, as it was named', () => {
    const report = { ...sampleReport(), probes: [look('192.0.2.80')] };
    expect(requestFor(finding, report)).toMatchObject({ symptom: 'webform', webServer: '192.0.2.80' });
    const lookedUp = requestFor(finding, { ...report, probes: [look(null)] });
    expect(lookedUp).toMatchObject({ symptom: 'webform' });
    expect(lookedUp).not.toHaveProperty('webServer');
  });
  it('tells nothing for other faults', () => {
    expect(requestFor(senderNotCovered(), sampleReport())).not.toHaveProperty('symptom');
  });
});

describe('needsPassword', () => {
  it('is true only for what a login shows', () => {
    expect(needsPassword(certificateMismatch())).toBe(false);
    expect(needsPassword({ ...certificateMismatch(), evidence: [{ probe: 'login', target: 'a:993' }] })).toBe(true);
  });
});
