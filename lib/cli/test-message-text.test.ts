// A test message is told step by step; a run without one says nothing about it.
import { expect, it } from 'vitest';
import type { ProbeRecord } from '../model/outcome.ts';
import type { Report } from '../model/report.ts';
import type { RoundTripEvidence } from '../model/round-trip.ts';
import { hop, refusedTrip, roundTrip } from '../rules/testing/sample-round-trip.ts';
import { testMessageLines } from './test-message-text.ts';

const linesOf = (evidence: RoundTripEvidence | null) => {
  const times = { startMs: 0, durationMs: 1, target: 'sunny.example', id: 'round-trip' as const };
  const record: ProbeRecord = evidence
    ? { ...times, status: 'observed', evidence }
    : { ...times, status: 'unknown', why: 'not-asked', evidence: null };
  return testMessageLines({ probes: [record] } as unknown as Report).join('\n');
};

it('says how it went, hop by hop', () => {
  const text = linesOf(roundTrip({ hops: [hop(), hop({ from: null, by: 'filter.sunny.example', delayMs: null })] }));
  expect(text).toContain('mail.sunny.example:465 answered 250 2.0.0 after 40 ms');
  expect(text).toContain('[127.0.0.1] to mail.sunny.example, ESMTPSA, after 1.0 s');
  expect(text).toContain('? to filter.sunny.example, ESMTPSA, after ? s');
  expect(text).toContain('seen in INBOX after 1.2 s');
  expect(text).toContain('removed');
  expect(text).not.toMatch(/\{\w+\}/);
});

it.each([
  ['refused', refusedTrip('refused', '554 5.7.1 no'), 'not sent'],
  [
    'lost',
    roundTrip({ search: 'not-found', arrival: null, removal: 'nothing' }),
    'not seen in INBOX, Junk within 1.2 s',
  ],
  ['broken off', roundTrip({ search: 'broke-off', arrival: null, removal: 'left' }), 'broke off'],
])('says when it was %s', (_, evidence, said) => expect(linesOf(evidence)).toContain(said));

it('says nothing when none was asked for', () => expect(linesOf(null)).toBe(''));
