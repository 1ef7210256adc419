// Tests of comparing a fault with a second look.
import { describe, expect, it } from 'vitest';
import { certificateMismatch, senderNotCovered } from '../../e2e/fixtures/sample-findings.ts';
import { sampleReport } from '../../e2e/fixtures/sample-run.ts';
import { compare, needsPassword } from './recheck.ts';

describe('compare', () => {
  const finding = certificateMismatch();
  it('is the same while the finding is there', () => {
    expect(compare(finding, sampleReport({ found: [finding] }))).toBe('same');
  });
  it('is mended when the same look finds it no more', () => {
    expect(compare(finding, sampleReport({ found: [senderNotCovered()] }))).toBe('mended');
  });
  it('is not known when the rule was not judged', () => {
    expect(compare(finding, { ...sampleReport(), untested: [{ id: finding.id, why: 'No.' }] })).toBe('unknown');
  });
  it('is not known when the server was not looked at again', () => {
    expect(compare(finding, { ...sampleReport(), probes: [] })).toBe('unknown');
  });
  it('does not take the same fault at another place for this one', () => {
    const elsewhere = { ...finding, subject: { host: 'other.example', port: 993 } };
    expect(compare(finding, sampleReport({ found: [elsewhere] }))).toBe('mended');
  });
});

describe('needsPassword', () => {
  it('is true only for what a login shows', () => {
    expect(needsPassword(certificateMismatch())).toBe(false);
    expect(needsPassword({ ...certificateMismatch(), evidence: [{ probe: 'login', target: 'a:993' }] })).toBe(true);
  });
});
