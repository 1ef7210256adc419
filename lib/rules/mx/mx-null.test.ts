// A null MX on a domain that somebody uses for mail is a fault.

import { ruleCases } from '../testing/rule-cases.ts';
import { mx, mxTarget } from '../testing/sample-evidence.ts';
import { mxNull } from './mx-null.ts';

const domain = 'sunny.example';
const targets = [mxTarget('.', { preference: 0, a: null, aaaa: null, addresses: { v4: [], v6: [] } })];

ruleCases(mxNull, {
  fires: {
    'the null MX': {
      evidence: { mx: mx(domain, { targets, nullMx: true }) },
      finds: [{ severity: 'error', values: { record: '0 .' }, records: [] }],
    },
    'the operator knows the right server': {
      evidence: { mx: mx(domain, { targets, nullMx: true }) },
      context: { operatorMx: ['mx1.harbour.example'] },
      finds: [
        {
          records: [{ name: domain, type: 'MX', ttl: 3600, current: ['0 .'], wanted: ['10 mx1.harbour.example.'] }],
        },
      ],
    },
    'a null MX beside another': {
      evidence: { mx: mx(domain, { targets: [...targets, mxTarget('mail.sunny.example')], total: 2 }) },
      finds: [
        {
          severity: 'warning',
          values: { variant: 'mixed' },
          records: [
            {
              name: domain,
              type: 'MX',
              ttl: 3600,
              current: ['0 .', '10 mail.sunny.example.'],
              wanted: ['10 mail.sunny.example.'],
            },
          ],
        },
      ],
    },
  },
  silent: { 'MX records': { evidence: { mx: mx(domain) } } },
  untested: 'dns-timeout',
});
