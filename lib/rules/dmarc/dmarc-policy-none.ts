// The DMARC policy asks for nothing: it only collects reports.
import { requestedPolicy } from '../../records/dmarc-record.ts';
import { defineRule } from '../define.ts';
import { notKnown } from '../phrase.ts';
import { policyUnknown } from './dmarc-record.ts';

export const dmarcPolicyNone = defineRule({
  id: 'dmarc-policy-none',
  reference: 'RFC 9989',
  needs: ['dmarc'],
  severity: 'notice',
  mender: 'dns',
  messages: {
    title: 'Your domain only watches mail that pretends to be yours.',
    customer: 'The advice of {domain} is to deliver such mail anyway (DMARC p=none). That is a good start.',
    meanwhile: null,
    agent: 'DMARC p=none applies to {domain}, from {foundAt}. Reports go to: {rua}.',
    fix: 'Read the reports for some weeks, until all your own mail passes.\nChange to p=quarantine.\nLater change to p=reject.',
  },
  explainedBy: ['dmarc-invalid'],
  judge: ({ dmarc }, { domain }) => {
    const unknown = policyUnknown(dmarc, domain);
    if (unknown !== null) return unknown;
    // A record without p but with rua counts as p=none (RFC 9989).
    if (dmarc.policy === null || (requestedPolicy(dmarc, domain) ?? 'none') !== 'none') return [];
    const rua = dmarc.policy.rua.length > 0 ? dmarc.policy.rua : 'nobody';
    return [
      {
        subject: { domain, record: dmarc.foundAt ?? `_dmarc.${domain}` },
        values: { domain, foundAt: dmarc.foundAt ?? notKnown, rua },
      },
    ];
  },
});
