// Tests of the result's heading.
import { describe, expect, it } from 'vitest';
import { certificateMismatch, policyNone, senderNotCovered } from '../../e2e/fixtures/sample-findings.ts';
import { sampleReport } from '../../e2e/fixtures/sample-run.ts';
import { headline } from './headline.ts';

describe('headline', () => {
  it('says what works, then how many', () => {
    const found = [certificateMismatch(), senderNotCovered()];
    expect(headline(sampleReport({ found }), found, false)).toEqual({
      works: 'Your mailbox works.',
      count: 'Two things need attention.',
      lead: 'You can mend the first one now.',
    });
  });
  it('claims no login without one', () => {
    expect(headline(sampleReport({ password: false, found: [policyNone()] }), [], false)).toMatchObject({
      works: 'Your mail server answers.',
      count: 'Nothing needs mending.',
    });
  });
  it('does not call a check that could not look healthy', () => {
    const report = { ...sampleReport(), verdict: 'unknown' as const, recommendation: null };
    expect(headline(report, [], false).count).toBe('We could not look at everything.');
  });
  it('offers our help only where there is some', () => {
    const found = [{ ...certificateMismatch(), mender: 'host' as const }];
    expect(headline(sampleReport({ found }), found, false).lead).toBe('Your mail host can mend it.');
    expect(headline(sampleReport({ found }), found, true).lead).toBe('We can mend it for you.');
  });
});
