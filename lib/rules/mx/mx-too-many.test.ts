// More than ten, and it is said how many were looked at.

import { ruleCases } from '../testing/rule-cases.ts';
import { mx, mxTarget } from '../testing/sample-evidence.ts';
import { mxTooMany } from './mx-too-many.ts';

const targets = Array.from({ length: 10 }, (_, index) => mxTarget(`mx${index}.sunny.example`));
ruleCases(mxTooMany, {
  fires: {
    'a thousand': {
      evidence: { mx: mx('sunny.example', { targets, total: 1000 }) },
      finds: [{ severity: 'notice', values: { total: 1000, looked: 10 } }],
    },
  },
  silent: { ten: { evidence: { mx: mx('sunny.example', { targets, total: 10 }) } } },
  untested: 'dns-timeout',
});
