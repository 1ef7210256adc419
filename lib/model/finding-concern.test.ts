// Mailbox and domain are told apart, and of several errors the one that costs most is named.
import { describe, expect, it } from 'vitest';
import type { Severity } from './finding.ts';
import { concernOf, worstConsequence } from './finding-concern.ts';
import type { RuleId } from './rule-ids.ts';

describe('concernOf', () => {
  it.each<[RuleId, string]>([
    ['mailbox-full', 'mailbox'],
    ['credentials-rejected', 'mailbox'],
    ['certificate-expired', 'mailbox'],
    ['mx-missing', 'mailbox'],
    ['other-provider-holds-mail', 'mailbox'],
    ['mx-is-alias', 'domain'],
    ['mx-starttls-missing', 'domain'],
    ['spf-missing', 'domain'],
    ['dmarc-policy-none', 'domain'],
    ['nameserver-single', 'domain'],
    ['ipv6-broken', 'domain'],
    ['autodiscover-certificate', 'domain'],
  ])('%s is about the %s', (id, concern) => {
    expect(concernOf({ id })).toBe(concern);
  });
});

describe('worstConsequence', () => {
  const errors = (...ids: RuleId[]) => ids.map((id) => ({ id, severity: 'error' as Severity }));
  it.each<[RuleId[], string | null]>([
    [[], null],
    [['mailbox-full'], 'full'],
    [['submission-unavailable', 'mailbox-full'], 'full'],
    [['mailbox-full', 'mx-missing'], 'receiving'],
    [['submission-message-refused'], 'sending'],
    [['mailbox-test-message-in-junk'], 'trusted'],
    [['spf-multiple'], 'trusted'],
    [['certificate-expired'], 'other'],
  ])('%j cost %s', (ids, consequence) => {
    expect(worstConsequence(errors(...ids))).toBe(consequence);
  });

  it('counts errors alone', () => {
    expect(worstConsequence([{ id: 'mailbox-full', severity: 'warning' }])).toBeNull();
  });
});
