// An error when enforced, a warning when tried out, nothing when switched off.

import { ruleCases } from '../testing/rule-cases.ts';
import { mtaSts, noMtaSts } from '../testing/sample-dns.ts';
import { mtaStsMxNotCovered } from './mta-sts-mx-not-covered.ts';

const policy = (mode: 'enforce' | 'testing' | 'none') => ({
  mode,
  maxAge: 86_400,
  mx: ['old.sunny.example'],
  faults: [],
});
const uncovered = (mode: 'enforce' | 'testing' | 'none') => ({
  'mta-sts': mtaSts({ policy: policy(mode), mx: [{ host: 'mail.sunny.example', covered: false }] }),
});
ruleCases(mtaStsMxNotCovered, {
  fires: {
    enforced: {
      evidence: uncovered('enforce'),
      finds: [{ severity: 'error', values: { hosts: ['mail.sunny.example'] } }],
    },
    testing: { evidence: uncovered('testing'), finds: [{ severity: 'warning', values: { variant: 'testing' } }] },
  },
  silent: { 'mode none': { evidence: uncovered('none') }, 'no MTA-STS': { evidence: { 'mta-sts': noMtaSts() } } },
  untested: 'dns-timeout',
});
