// Two look-ups without an answer are allowed, three are not; terms that match nobody can go.
import { ruleCases } from '../testing/rule-cases.ts';
import { spf } from '../testing/sample-evidence.ts';
import { spfDomain, spfNode, spfRecord, txtChange } from '../testing/sample-spf.ts';
import { spfTooManyVoidLookups } from './spf-too-many-void-lookups.ts';

const record = 'v=spf1 mx a:x.example exists:y.example include:gone.example -all';
const own = (...terms: string[]) => terms.map((term) => ({ term, domain: spfDomain }));
const below = { term: 'a:z.example', domain: 'b.example' };

ruleCases(spfTooManyVoidLookups, {
  fires: {
    'three, in an old report': {
      evidence: { spf: spf('sunny.example', { voidLookups: 3 }) },
      finds: [{ severity: 'warning', values: { voidLookups: 3, limit: 2 }, records: [] }],
    },
    'three of which two match nobody': {
      evidence: spfRecord(record, {
        voidLookups: 3,
        voidTerms: own('a:x.example', 'exists:y.example', 'include:gone.example'),
      }),
      finds: [
        {
          values: { variant: 'named', terms: ['a:x.example', 'exists:y.example', 'include:gone.example'] },
          records: [txtChange([record], 'v=spf1 mx include:gone.example -all')],
        },
      ],
    },
    'too many that stand elsewhere': {
      evidence: spfRecord(record, { voidLookups: 4, voidTerms: [...own('a:x.example'), below, below, below] }),
      finds: [
        {
          values: { terms: ['a:x.example', ...Array(3).fill('a:z.example (in the record of b.example)')] },
          records: [],
        },
      ],
    },
    'nobody would be left': {
      evidence: spfRecord('v=spf1 a:x.example a:y.example a:z.example ~all', {
        ...{ voidLookups: 3, voidTerms: own('a:x.example', 'a:y.example', 'a:z.example') },
      }),
      finds: [{ records: [] }],
    },
  },
  silent: { two: { evidence: { spf: spf('sunny.example', { voidLookups: 2 }) } } },
  leftOpen: {
    'a list below could not be looked up': {
      evidence: spfRecord('v=spf1 include:b.example -all', {}, [
        spfNode('include:b.example', 'b.example', { status: 'servfail', record: null }),
      ]),
    },
  },
  untested: 'dns-timeout',
});
