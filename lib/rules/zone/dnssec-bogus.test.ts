// An answer that comes only with checking disabled is a fault of DNSSEC; the keys tell which link is broken.

import { ruleCases } from '../testing/rule-cases.ts';
import { dnssec } from '../testing/sample-dns.ts';
import { nameservers, question } from '../testing/sample-evidence.ts';
import { dnssecBogus } from './dnssec-bogus.ts';

const domain = 'sunny.example';
const failing = (bogus: boolean | null) => ({
  nameservers: nameservers(domain, { question: question(domain, 'NS', { status: 'servfail' }), dnssecBogus: bogus }),
});
const ds = [{ keyTag: 4711, algorithm: 13, digestType: 2 }];

ruleCases(dnssecBogus, {
  fires: {
    bogus: { evidence: failing(true), finds: [{ severity: 'error', subject: { domain } }] },
    'no key for the DS': {
      evidence: { ...failing(true), dnssec: dnssec({ state: 'bogus', ds, linked: false }) },
      finds: [{ values: { variant: 'link', signers: ['4711'] } }],
    },
    'a key for the DS': {
      evidence: { ...failing(true), dnssec: dnssec({ state: 'bogus', ds, linked: true }) },
      finds: [{ values: { variant: 'signatures' } }],
    },
  },
  silent: { 'failing for another reason': { evidence: failing(false) }, 'not tried': { evidence: failing(null) } },
  untested: 'own-resolver',
});
