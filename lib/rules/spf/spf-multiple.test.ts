// Two SPF records are a fault, mended by one that joins them.
import { ruleCases } from '../testing/rule-cases.ts';
import { question, spf } from '../testing/sample-evidence.ts';
import { txtChange } from '../testing/sample-spf.ts';
import { spfMultiple } from './spf-multiple.ts';

const domain = 'sunny.example';
const records = ['v=spf1 mx -all', 'v=spf1 include:_spf.harbour.example ~all'];
const merged = 'v=spf1 mx include:_spf.harbour.example ~all';

ruleCases(spfMultiple, {
  fires: {
    two: {
      evidence: { spf: spf(domain, { records, merged, tree: null, terms: [], allQualifier: null }) },
      finds: [{ severity: 'error', subject: { domain }, values: { count: 2 }, records: [txtChange(records, merged)] }],
    },
    'three, not joined, with the TTL of today': {
      evidence: {
        spf: spf(domain, {
          records: [...records, 'v=spf1 a'],
          merged: null,
          question: question(domain, 'TXT', { ttl: 60 }),
        }),
      },
      finds: [{ title: 'Your domain has 3 lists of allowed senders, so none of them counts.', records: [] }],
    },
  },
  silent: { 'one of them is only a near miss': { evidence: { spf: spf(domain, { nearMisses: ['spf1 a'] }) } } },
  untested: 'dns-timeout',
});
