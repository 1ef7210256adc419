// ptr is worth knowing, and a risk when nothing else lets mail through; no record is proposed.
import { ruleCases } from '../testing/rule-cases.ts';
import { spfRecord } from '../testing/sample-spf.ts';
import { spfDeprecatedPtr } from './spf-deprecated-ptr.ts';

ruleCases(spfDeprecatedPtr, {
  fires: {
    'beside others': {
      evidence: spfRecord('v=spf1 mx ptr -all'),
      finds: [{ severity: 'notice', values: { terms: ['ptr'] }, records: [] }],
    },
    alone: { evidence: spfRecord('v=spf1 ptr:sunny.example -all'), finds: [{ severity: 'warning', records: [] }] },
  },
  silent: {
    'only in a record that is taken in': { evidence: spfRecord('v=spf1 include:b.example -all', { usesPtr: true }) },
  },
  untested: 'dns-timeout',
});
