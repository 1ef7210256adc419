// p=none is information, whoever published it for this domain.

import { ruleCases } from '../testing/rule-cases.ts';
import { dmarcRecord } from '../testing/sample-dmarc.ts';
import { dmarcPolicyNone } from './dmarc-policy-none.ts';

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
