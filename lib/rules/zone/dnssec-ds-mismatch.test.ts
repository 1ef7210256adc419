// Only a comparison that was made counts.

import { ruleCases } from '../testing/rule-cases.ts';
import { dnssec } from '../testing/sample-dns.ts';
import { dnssecDsMismatch } from './dnssec-ds-mismatch.ts';

const ds = [{ keyTag: 4711, algorithm: 13, digestType: 2 }];
ruleCases(dnssecDsMismatch, {
  fires: {
    'no key at all': {
      evidence: { dnssec: dnssec({ state: 'unvalidated', ds, linked: false }) },
      finds: [{ severity: 'error', values: { signers: ['4711'], keys: ['none'] } }],
    },
  },
  silent: {
    linked: { evidence: { dnssec: dnssec({ state: 'secure', ds, linked: true }) } },
    'not compared': { evidence: { dnssec: dnssec({ state: 'unvalidated', ds, linked: null }) } },
  },
  untested: 'dns-timeout',
});
