// SERVFAIL on a mail record is told as a failure, never as a missing record.

import { ruleCases } from '../testing/rule-cases.ts';
import { healthyEvidence, mx, question, spf } from '../testing/sample-evidence.ts';
import { dnsServfail } from './dns-servfail.ts';

const domain = 'sunny.example';
const { nameservers, dmarc } = healthyEvidence(domain);
const spfWith = (status: 'servfail' | 'timeout' | 'refused') =>
  spf(domain, { question: question(domain, 'TXT', { status }), records: [] });

ruleCases(dnsServfail, {
  fires: {
    'the MX': {
      evidence: {
        nameservers,
        mx: mx(domain, { question: question(domain, 'MX', { status: 'servfail' }), targets: [] }),
      },
      finds: [
        {
          severity: 'error',
          values: { questions: ['sunny.example MX'] },
          evidence: [
            { probe: 'nameservers', target: domain },
            { probe: 'mx', target: domain },
          ],
        },
      ],
    },
    'only the text records': {
      evidence: { nameservers, dmarc, mx: mx(domain), spf: spfWith('servfail') },
      finds: [{ severity: 'warning', values: { questions: ['sunny.example TXT'] } }],
    },
  },
  silent: {
    'a time-out': { evidence: { nameservers, spf: spfWith('timeout') } },
    'a refusal': { evidence: { nameservers, spf: spfWith('refused') } },
  },
  untested: 'own-resolver',
});
