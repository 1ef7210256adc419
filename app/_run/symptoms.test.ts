// Tests of ordering findings by what people see.
import { describe, expect, it } from 'vitest';
import { certificateMismatch, policyNone, senderNotCovered } from '../../e2e/fixtures/sample-findings.ts';
import type { Finding } from '../../lib/model/finding.ts';
import { probeRecordSchema } from '../../lib/model/outcome.ts';
import { firstOfTrust, orderFindings, symptomOfReport } from './symptoms.ts';

const mismatch = certificateMismatch();
const mxMissing: Finding = { ...mismatch, id: 'mx-missing' };

describe('orderFindings', () => {
  it('puts the worst first, whatever the symptom', () => {
    const ids = orderFindings([policyNone(), senderNotCovered(), mismatch], 'cannot-send').map((finding) => finding.id);
    expect(ids).toEqual(['certificate-name-mismatch', 'spf-sender-not-covered', 'dmarc-policy-none']);
  });
  it('puts what explains the symptom first among equals', () => {
    expect(orderFindings([mxMissing, mismatch], 'certificate-warning')[0]?.id).toBe('certificate-name-mismatch');
    expect(orderFindings([mismatch, mxMissing], 'mail-missing')[0]?.id).toBe('mx-missing');
  });
  it('puts what rests on an answer first among equals', () => {
    const told: Finding = { ...mismatch, id: 'ip-banned', evidence: [{ probe: 'answers', target: 'a.example' }] };
    expect(orderFindings([mismatch, told], 'mail-missing')[0]?.id).toBe('ip-banned');
  });
  it('puts what is about web forms first for a form’s mail, the worst still before it', () => {
    const local: Finding = { ...senderNotCovered(), id: 'webform-local-routing' };
    const ids = orderFindings([mismatch, senderNotCovered(), local], 'webform').map(({ id }) => id);
    expect(ids).toEqual(['certificate-name-mismatch', 'webform-local-routing', 'spf-sender-not-covered']);
  });
  it('puts an app that takes mail away first where mail is missing', () => {
    const taken: Finding = { ...mismatch, id: 'pop-deletes-mail' };
    expect(orderFindings([mxMissing, taken], 'mail-missing')[0]?.id).toBe('pop-deletes-mail');
    expect(orderFindings([mismatch, taken], 'certificate-warning')[0]?.id).toBe('certificate-name-mismatch');
  });
  it('keeps the order without a symptom', () => {
    expect(orderFindings([mxMissing, mismatch], null)[0]?.id).toBe('mx-missing');
  });
});

describe('symptomOfReport', () => {
  const look = { id: 'answers', target: 'a.example', status: 'observed', startMs: 0, durationMs: 0 };
  const record = (evidence: object) => probeRecordSchema.parse({ ...look, evidence });
  it('reads what the run was told, and nothing else', () => {
    expect(symptomOfReport([record({ symptom: 'webform', answers: {} })])).toBe('webform');
    expect(symptomOfReport([record({ symptom: 'nonsense' })])).toBe(null);
    expect(symptomOfReport([])).toBe(null);
  });
});

describe('the warning not to trust a certificate', () => {
  it('stands with the first of those that bring it about, and with no other', () => {
    const [first, second] = [certificateMismatch(), { ...certificateMismatch(), subject: { host: 'pop.a.example' } }];
    expect(firstOfTrust([senderNotCovered(), first, second])).toBe(first);
    expect(firstOfTrust([senderNotCovered()])).toBeUndefined();
  });
});
