// REFUSED leaves the records unknown; it is told as that.

import { ruleCases } from '../testing/rule-cases.ts';
import { nameservers, question, spf } from '../testing/sample-evidence.ts';
import { dnsRefused } from './dns-refused.ts';

const domain = 'sunny.example';

ruleCases(dnsRefused, {
  fires: {
    'the whole domain': {
      evidence: {
        nameservers: nameservers(domain, { question: question(domain, 'NS', { status: 'refused' }), servers: [] }),
      },
      finds: [{ severity: 'warning', values: { server: '198.18.0.2', questions: ['sunny.example NS'] } }],
    },
  },
  silent: {
    SERVFAIL: {
      evidence: {
        nameservers: nameservers(domain),
        spf: spf(domain, { question: question(domain, 'TXT', { status: 'servfail' }) }),
      },
    },
  },
  untested: 'own-resolver',
});
