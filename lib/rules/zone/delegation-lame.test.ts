// SERVFAIL is a fault of the name servers, unless DNSSEC explains it.

import { ruleCases } from '../testing/rule-cases.ts';
import { mx, nameservers, question } from '../testing/sample-evidence.ts';
import { delegationLame } from './delegation-lame.ts';

const domain = 'sunny.example';
const failing = (dnssecBogus: boolean | null, status: 'servfail' | 'refused' = 'servfail') => ({
  nameservers: nameservers(domain, { question: question(domain, 'NS', { status }), servers: [], dnssecBogus }),
});

ruleCases(delegationLame, {
  fires: {
    'with checking disabled as well': {
      evidence: failing(false),
      finds: [{ severity: 'error', values: { withoutChecking: 'SERVFAIL as well' } }],
    },
    'DNSSEC not looked at': { evidence: failing(null), finds: [{ values: { withoutChecking: 'not known' } }] },
  },
  silent: {
    'the mail records are answered': { evidence: { ...failing(null), mx: mx(domain) } },
    'DNSSEC explains it': { evidence: failing(true) },
    REFUSED: { evidence: failing(null, 'refused') },
  },
  untested: 'own-resolver',
});
