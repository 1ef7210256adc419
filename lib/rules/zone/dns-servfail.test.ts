// SERVFAIL on a mail record is told as a failure, never as a missing record.

import type { ProbeId } from '../../model/evidence.ts';
import type { UnknownRecord } from '../../model/outcome.ts';
import { unknownRecord } from '../testing/judge-sample.ts';
import { ruleCases } from '../testing/rule-cases.ts';
import { healthyEvidence, mx, question, spf } from '../testing/sample-evidence.ts';
import { dnsServfail } from './dns-servfail.ts';

const domain = 'sunny.example';
const { nameservers, dmarc } = healthyEvidence(domain);
const spfWith = (status: 'servfail' | 'timeout' | 'refused') =>
  spf(domain, { question: question(domain, 'TXT', { status }), records: [] });
const failedFor = (id: ProbeId, name: string, type: string): UnknownRecord => ({
  ...unknownRecord(id, 'dns-failed'),
  questions: [{ name, type, status: 'servfail', rcode: 'SERVFAIL', cnames: [], server: '198.18.0.2' }],
});

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
    'a look that failed for it': {
      evidence: { nameservers, spf: spf(domain), mx: mx(domain) },
      records: [failedFor('dmarc', `_dmarc.${domain}`, 'TXT')],
      finds: [{ severity: 'warning', values: { questions: ['_dmarc.sunny.example TXT'] } }],
    },
    'only the text records': {
      evidence: { nameservers, dmarc, mx: mx(domain), spf: spfWith('servfail') },
      finds: [{ severity: 'warning', values: { questions: ['sunny.example TXT'] } }],
    },
  },
  silent: {
    'a time-out': { evidence: { nameservers, spf: spfWith('timeout') } },
    'a step of the walk above the registered domain': {
      evidence: { nameservers, spf: spf(domain), mx: mx(domain) },
      records: [failedFor('dmarc', '_dmarc.example', 'TXT')],
    },
    'a record that mail does not rest on': {
      evidence: { nameservers, spf: spf(domain), mx: mx(domain), dmarc },
      records: [failedFor('tls-rpt', `_smtp._tls.${domain}`, 'TXT')],
    },
    'a refusal': { evidence: { nameservers, spf: spfWith('refused') } },
  },
  untested: 'own-resolver',
});
