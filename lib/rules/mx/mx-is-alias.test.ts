// An MX that is a CNAME is a risk, unless it is a known provider's own.

import { ruleCases } from '../testing/rule-cases.ts';
import { mx, mxTarget, question } from '../testing/sample-evidence.ts';
import { mxIsAlias } from './mx-is-alias.ts';

const domain = 'sunny.example';
const name = 'mail.sunny.example';
const alias = { a: question(name, 'A', { cnames: ['inner.harbour.example', 'box7.harbour.example'] }) };

ruleCases(mxIsAlias, {
  fires: {
    alias: {
      evidence: { mx: mx(domain, { targets: [mxTarget(name, alias)] }) },
      finds: [
        {
          severity: 'warning',
          subject: { domain, host: name },
          values: { canonical: 'box7.harbour.example' },
          records: [
            {
              name: domain,
              type: 'MX',
              ttl: 3600,
              current: ['10 mail.sunny.example.'],
              wanted: ['10 box7.harbour.example.'],
            },
          ],
        },
      ],
    },
  },
  silent: {
    "a provider's alias": {
      evidence: { mx: mx(domain, { targets: [mxTarget(name, { ...alias, provider: 'google' })] }) },
    },
  },
  untested: 'dns-timeout',
});
