// What this browser keeps of a check: never a password, and not for ever.
import { describe, expect, it } from 'vitest';
import { senderNotCovered } from '../../../e2e/fixtures/sample-findings.ts';
import { sampleReport } from '../../../e2e/fixtures/sample-run.ts';
import { KEPT_DAYS, keptCaseOf, keptCaseSchema, MOST_KEPT, toForget } from './kept-case.ts';

const now = Date.parse('2026-11-30T10:00:00.000Z');
const daysAgo = (days: number, id: string) => ({ id, at: new Date(now - days * 86_400_000).toISOString() });

it('says of a report what a list shows, and comes back as it was', () => {
  const report = sampleReport({ found: [senderNotCovered()] });
  const kept = keptCaseOf('a', report, { note: 'calls back', mended: false, again: {} });
  expect(kept).toMatchObject({
    subject: 'anna@oldmill-bakery.example',
    domain: 'oldmill-bakery.example',
    verdict: 'faults',
    findings: [{ id: 'spf-sender-not-covered', severity: 'warning' }],
  });
  expect(keptCaseSchema.parse(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

describe('forgotten is', () => {
  it('what is too old', () => {
    expect(toForget([daysAgo(0, 'new'), daysAgo(KEPT_DAYS - 1, 'old'), daysAgo(KEPT_DAYS + 1, 'gone')], now)).toEqual([
      'gone',
    ]);
  });

  it('the oldest of too many', () => {
    const many = Array.from({ length: MOST_KEPT + 2 }, (_, n) => daysAgo(n / 1000, `${n}`));
    expect(toForget(many, now)).toEqual([`${MOST_KEPT}`, `${MOST_KEPT + 1}`]);
  });
});
