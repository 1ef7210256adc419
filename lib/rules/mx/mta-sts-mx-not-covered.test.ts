// An error when enforced, a warning when tried out, nothing when switched off.

import { ruleCases } from '../testing/rule-cases.ts';
import { mtaSts, noMtaSts } from '../testing/sample-dns.ts';
import { mx } from '../testing/sample-evidence.ts';
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
  silent: {
    'no MX at all': {
      evidence: { 'mta-sts': mtaSts({ policy: policy('enforce'), mx: [] }), mx: mx('sunny.example', { targets: [] }) },
    },
    'mode none': { evidence: uncovered('none') },
    'no MTA-STS': { evidence: { 'mta-sts': noMtaSts() } },
  },
  leftOpen: {
    'MX was not answered': { evidence: { 'mta-sts': mtaSts({ policy: policy('enforce'), mx: [] }) } },
  },
  untested: 'dns-timeout',
});
