// p=none is information, whoever published it for this domain.

import { ruleCases } from '../testing/rule-cases.ts';
import { dmarcName, dmarcRecord, dmarcStep, noDmarc } from '../testing/sample-dmarc.ts';
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
    'the organisation above says np=none, and the domain does not exist': {
      evidence: dmarcRecord('v=DMARC1; p=reject; sp=reject; np=none', { ...above, exists: false }),
      finds: [{ values: { foundAt: '_dmarc.example' } }],
    },
  },
  silent: {
    'np=none is for names that do not exist': {
      evidence: dmarcRecord('v=DMARC1; p=reject; np=none', { ...above, exists: true }),
    },
    'sp=none is for the domains below': { evidence: dmarcRecord('v=DMARC1; p=reject; sp=none') },
    'the organisation above says sp=reject': { evidence: dmarcRecord('v=DMARC1; p=none; sp=reject', above) },
  },
  leftOpen: {
    'a nearer step failed': {
      evidence: noDmarc([dmarcStep(dmarcName, [], 'servfail'), dmarcStep('_dmarc.example', ['v=DMARC1; p=none'])]),
    },
    'whether the domain exists was not answered': {
      evidence: dmarcRecord('v=DMARC1; p=reject; np=none', { ...above, exists: null }),
    },
  },
  untested: 'dns-timeout',
});
