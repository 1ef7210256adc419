// t=y is worth knowing where it weakens something.

import { ruleCases } from '../testing/rule-cases.ts';
import { dmarcRecord } from '../testing/sample-dmarc.ts';
import { dmarcTesting } from './dmarc-testing.ts';

ruleCases(dmarcTesting, {
  fires: {
    't=y': {
      evidence: dmarcRecord('v=DMARC1; p=quarantine; t=y'),
      finds: [{ severity: 'notice', values: { policy: 'quarantine' } }],
    },
  },
  silent: {
    't=n': { evidence: dmarcRecord('v=DMARC1; p=quarantine; t=n') },
    'nothing to weaken': { evidence: dmarcRecord('v=DMARC1; p=none; t=y') },
  },
  untested: 'dns-timeout',
});
