// The same look-up twice is worth knowing; records that only look alike are left alone.
import { ruleCases } from '../testing/rule-cases.ts';
import { spf } from '../testing/sample-evidence.ts';
import { spfDomain, spfNode, spfRecord, txtChange } from '../testing/sample-spf.ts';
import { spfRedundantTerm } from './spf-redundant-term.ts';

const twice = 'v=spf1 mx include:b.example include:B.example ~all';
const signs = `v=spf1 a/24 mx -mx:${spfDomain} a:${spfDomain}/24 -all exp=why.example`;
const child = (term: string) => spfNode(term, 'b.example', { lookups: 3 });

ruleCases(spfRedundantTerm, {
  fires: {
    'the same include twice': {
      evidence: spfRecord(twice, {}, [child('include:b.example'), child('include:B.example')]),
      finds: [
        {
          severity: 'notice',
          values: { terms: ['include:B.example'], lookups: 3 },
          records: [txtChange([twice], 'v=spf1 mx include:b.example ~all')],
        },
      ],
    },
    'the domain itself, with and without its name, and another sign': {
      evidence: spfRecord(signs),
      finds: [
        {
          values: { terms: [`-mx:${spfDomain}`, `a:${spfDomain}/24`], lookups: 2 },
          records: [txtChange([signs], 'v=spf1 a/24 mx -all exp=why.example')],
        },
      ],
    },
    'beside a fault, without a record': {
      evidence: spfRecord('v=spf1 mx mx ipv4:198.18.0.1 -all'),
      finds: [{ values: { terms: ['mx'] }, records: [] }],
    },
  },
  silent: {
    'a common record': { evidence: spfRecord('v=spf1 a mx include:b.example ~all') },
    'several services': {
      evidence: spfRecord('v=spf1 include:b.example include:c.example a:b.example mx:b.example -all'),
    },
    'other prefix lengths': { evidence: spfRecord('v=spf1 a a/24 mx mx//64 -all') },
    'macros in another case': { evidence: spfRecord('v=spf1 exists:%{l}.b.example exists:%{L}.b.example -all') },
    'an address twice costs nothing': { evidence: spfRecord('v=spf1 ip4:198.18.0.1 ip4:198.18.0.1 -all') },
    'behind all nothing is read': { evidence: spfRecord('v=spf1 mx -all mx') },
    'several records have their own rule': { evidence: { spf: spf(spfDomain, { records: [twice, twice] }) } },
  },
  untested: 'dns-timeout',
});
