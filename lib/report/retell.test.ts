// What a report says in another language: what its ids and values carry, and else the words of then.
import { describe, expect, it } from 'vitest';
import { PRACTICE_LANGUAGE } from '../messages/languages.ts';
import { speaking } from '../messages/reader/speaking.ts';
import type { Finding } from '../model/finding.ts';
import { retoldEvent, retoldFinding, retoldReport } from './retell.ts';

const inPractice = <Result>(work: () => Result): Result => speaking(PRACTICE_LANGUAGE, work);

const finding: Finding = {
  ...{ id: 'certificate-expired', severity: 'error', mender: 'host', reference: '', records: [], evidence: [] },
  subject: { host: 'mail.sunny.example', port: 993 },
  values: {},
  ...{ title: 'Then', customer: 'Then.', meanwhile: null, agent: 'Then.', fix: 'Then.' },
};

describe('a finding', () => {
  it('of a rule that is gone keeps its words', () => {
    const gone = { ...finding, id: 'no-such-rule' } as unknown as Finding;
    expect(inPractice(() => retoldFinding(gone))).toBe(gone);
  });

  it('keeps its words where a value of today is not there', () => {
    expect(inPractice(() => retoldFinding(finding))).toBe(finding);
  });
});

describe('what was not judged', () => {
  const report = {
    ...{ version: 1 as const, subject: { address: null, domain: 'sunny.example' } },
    ...{ startedAt: '2026-12-01T00:00:00.000Z', durationMs: 1, verdict: 'unknown' as const, recommendation: null },
    ...{ candidates: [], findings: [], probes: [] },
  };

  it('says its reason and its time anew', () => {
    const again = '2026-12-01T14:02:10.000Z';
    const untested = [{ id: 'mx-null' as const, why: 'Then.', reason: 'deadline' as const, again }];
    const [told] = inPractice(() => retoldReport({ ...report, untested })).untested;
    expect(told).toMatchObject({ reason: 'deadline', again });
    expect(told?.why).toMatch(/^\[.*14:03.*~\]$/);
  });

  it('keeps the words of a report that holds no reason', () => {
    const untested = [{ id: 'mx-null' as const, why: 'Then.' }];
    expect(inPractice(() => retoldReport({ ...report, untested })).untested).toEqual(untested);
  });
});

it('says why a run was stopped', () => {
  const event = { type: 'stopped', why: 'Then.', reason: 'restarting', ms: 3 } as const;
  expect(inPractice(() => retoldEvent(event))).toMatchObject({ why: expect.stringMatching(/^\[/), ms: 3 });
  const plain = { type: 'stopped', why: 'Then.', ms: 3 } as const;
  expect(inPractice(() => retoldEvent(plain))).toBe(plain);
});
