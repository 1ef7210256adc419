// The DMARC policy is marked as being tried out (t=y), so receivers do less than it says.
import { requestedPolicy } from '../../records/dmarc-record.ts';
import { defineRule } from '../define.ts';
import { policyUnknown } from './dmarc-record.ts';

export const dmarcTesting = defineRule({
  id: 'dmarc-testing',
  reference: 'RFC 9989',
  needs: ['dmarc'],
  severity: 'notice',
  mender: 'dns',
  messages: {
    title: 'The advice for mail that pretends to be yours is only being tried out.',
    customer: 'The advice of {domain} is marked as a test (DMARC). Other servers then do less than it says.',
    meanwhile: null,
    agent: 'DMARC for {domain} has t=y with policy {policy}: receivers are asked to apply the next weaker one.',
    fix: 'Read the reports until all your own mail passes.\nThen remove t=y from the record.',
  },
  explainedBy: ['dmarc-invalid'],
  judge: ({ dmarc }, { domain }) => {
    const unknown = policyUnknown(dmarc, domain);
    if (unknown !== null) return unknown;
    const policy = requestedPolicy(dmarc, domain) ?? 'none';
    // There is nothing weaker than none, so t=y changes nothing there.
    if (dmarc.policy?.testing !== true || policy === 'none') return [];
    return [{ subject: { domain, record: dmarc.foundAt ?? `_dmarc.${domain}` }, values: { domain, policy } }];
  },
});
