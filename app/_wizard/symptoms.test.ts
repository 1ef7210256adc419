// Tests of ordering findings by what people see.
import { describe, expect, it } from 'vitest';
import { certificateMismatch, policyNone, senderNotCovered } from '../../e2e/fixtures/sample-findings.ts';
import { orderFindings, symptomOfMessage } from './symptoms.ts';

const mismatch = certificateMismatch();
const mxMissing = { ...mismatch, id: 'mx-missing' };

describe('orderFindings', () => {
  it('puts the worst first, whatever the symptom', () => {
    const ids = orderFindings([policyNone(), senderNotCovered(), mismatch], 'sending').map((finding) => finding.id);
    expect(ids).toEqual(['certificate-name-mismatch', 'spf-sender-not-covered', 'dmarc-policy-none']);
  });
  it('puts what explains the symptom first among equals', () => {
    expect(orderFindings([mxMissing, mismatch], 'certificate')[0]?.id).toBe('certificate-name-mismatch');
    expect(orderFindings([mismatch, mxMissing], 'missing')[0]?.id).toBe('mx-missing');
  });
  it('keeps the order without a symptom', () => {
    expect(orderFindings([mxMissing, mismatch], null)[0]?.id).toBe('mx-missing');
  });
});

describe('symptomOfMessage', () => {
  it.each([
    ['Send test e-mail message: 0x800CCC92 The server rejected your login', 'password'],
    ['535 5.7.8 Error: authentication failed', 'password'],
    ['Cannot verify server identity', 'certificate'],
    ['550 5.7.1 Relay access denied', 'sending'],
    ['552 5.2.2 Mailbox full', 'sending'],
    ['hello', null],
    ['', null],
  ])('%j', (text, symptom) => {
    expect(symptomOfMessage(text)).toBe(symptom);
  });
});
