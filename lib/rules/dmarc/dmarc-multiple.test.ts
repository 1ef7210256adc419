// Two records at one name are a risk; which one to keep is proposed only when they are the same.

import { ruleCases } from '../testing/rule-cases.ts';
import { dmarcName, dmarcRecord, dmarcStep, noDmarc } from '../testing/sample-dmarc.ts';
import { dmarcMultiple } from './dmarc-multiple.ts';

const different = ['v=DMARC1; p=none', 'v=DMARC1; p=reject'];
const same = ['v=DMARC1; p=none', 'v=DMARC1; p=none'];

ruleCases(dmarcMultiple, {
  fires: {
    different: {
      evidence: noDmarc([dmarcStep(dmarcName, different)]),
      finds: [{ severity: 'warning', subject: { record: dmarcName }, values: { count: 2 }, records: [] }],
    },
    'twice the same': {
      evidence: noDmarc([dmarcStep(dmarcName, same)]),
      finds: [{ records: [{ name: dmarcName, type: 'TXT', ttl: 3600, current: same, wanted: ['v=DMARC1; p=none'] }] }],
    },
    'at the organisation, with nothing nearer': {
      evidence: noDmarc([dmarcStep(dmarcName, []), dmarcStep('_dmarc.example', different)]),
      finds: [{ subject: { record: '_dmarc.example' } }],
    },
  },
  silent: {
    'at the organisation, below which a policy applies': {
      evidence: dmarcRecord('v=DMARC1; p=reject', {
        steps: [dmarcStep(dmarcName, ['v=DMARC1; p=reject']), dmarcStep('_dmarc.example', different)],
      }),
    },
  },
  untested: 'dns-timeout',
});
