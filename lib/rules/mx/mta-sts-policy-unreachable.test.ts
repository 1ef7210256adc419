// A file that senders cannot fetch; what our own guard held back says nothing.

import { ruleCases } from '../testing/rule-cases.ts';
import { mtaSts, noMtaSts, policyFetch } from '../testing/sample-dns.ts';
import { mtaStsPolicyUnreachable } from './mta-sts-policy-unreachable.ts';

const failing = (failure: 'dns' | 'redirect' | 'not-allowed', words: string | null = null) => ({
  'mta-sts': mtaSts({ fetch: policyFetch({ failure, words }), policy: null, mx: [] }),
});
ruleCases(mtaStsPolicyUnreachable, {
  fires: {
    'no such host': { evidence: failing('dns', 'nxdomain'), finds: [{ values: { what: 'the host has no address' } }] },
    'a redirect': { evidence: failing('redirect'), finds: [{ severity: 'warning' }] },
  },
  silent: {
    'held back by us': { evidence: failing('not-allowed') },
    'no MTA-STS': { evidence: { 'mta-sts': noMtaSts() } },
  },
  untested: 'dns-timeout',
});
