// Two keys at one selector are a risk; some other text beside a key is not a key.

import { ruleCases } from '../testing/rule-cases.ts';
import { dkimKey } from '../testing/sample-dkim.ts';
import { dkimMultiple } from './dkim-multiple.ts';

ruleCases(dkimMultiple, {
  fires: {
    'two keys': {
      evidence: dkimKey({}, { records: ['v=DKIM1; p=AAAA', 'p=BBBB'], key: null }),
      finds: [{ severity: 'warning', values: { count: 2, selector: 'default' } }],
    },
  },
  silent: {
    'a key and a remark': { evidence: dkimKey({}, { records: ['v=DKIM1; p=AAAA', 'note: keep=this'], key: null }) },
  },
  untested: 'dns-timeout',
});
