// A key at the doubled name is a risk, unless the right name has one too.

import { ruleCases } from '../testing/rule-cases.ts';
import { dkimDomain } from '../testing/sample-dkim.ts';
import { dkim } from '../testing/sample-evidence.ts';
import { dkimNameDoubled } from './dkim-name-doubled.ts';

const doubled = ['default'];

ruleCases(dkimNameDoubled, {
  fires: {
    doubled: {
      evidence: { dkim: dkim(dkimDomain, { selectors: [], doubled }) },
      finds: [
        {
          severity: 'warning',
          subject: { record: 'default._domainkey.sunny.example' },
          values: { found: 'default._domainkey.sunny.example.sunny.example', short: 'default._domainkey' },
        },
      ],
    },
  },
  silent: { 'a leftover beside the right one': { evidence: { dkim: dkim(dkimDomain, { doubled }) } } },
  untested: 'dns-timeout',
});
