// p=none is information, whoever published it for this domain.
import { dmarcPolicyNone } from './dmarc-policy-none.ts';
import { ruleCases } from './rule-cases.ts';
import { dmarcRecord } from './sample-dmarc.ts';

const above = { foundAt: '_dmarc.example', organizationalDomain: 'example' };

ruleCases(dmarcPolicyNone, {
  fires: {
    'p=none': {
      evidence: dmarcRecord('v=DMARC1; p=none; rua=mailto:dmarc@sunny.example'),
      finds: [{ severity: 'notice', values: { rua: ['mailto:dmarc@sunny.example'] } }],
    },
    'the organisation above says sp=none': {
      evidence: dmarcRecord('v=DMARC1; p=reject; sp=none', above),
      finds: [{ values: { foundAt: '_dmarc.example', rua: 'nobody' } }],
    },
  },
  silent: {
    'sp=none is for the domains below': { evidence: dmarcRecord('v=DMARC1; p=reject; sp=none') },
    'the organisation above says sp=reject': { evidence: dmarcRecord('v=DMARC1; p=none; sp=reject', above) },
  },
  untested: 'dns-timeout',
});
