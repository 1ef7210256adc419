// An include without a record is a fault; one that could not be looked up is not known to be.
import { ruleCases } from '../testing/rule-cases.ts';
import { spfNode, spfRecord, txtChange } from '../testing/sample-spf.ts';
import { spfIncludeMissing } from './spf-include-missing.ts';

const soft = 'v=spf1 mx include:gone.example ~all';
const gone = (status: 'nxdomain' | 'nodata' | 'found' | 'timeout' | 'servfail') =>
  spfNode('include:gone.example', 'gone.example', { status, record: null });

ruleCases(spfIncludeMissing, {
  fires: {
    'the name is gone': {
      evidence: spfRecord(soft, {}, [gone('nxdomain')]),
      finds: [
        {
          severity: 'error',
          values: { target: 'gone.example', status: 'NXDOMAIN' },
          records: [txtChange([soft], 'v=spf1 mx ~all')],
        },
      ],
    },
    'other TXT records only': {
      evidence: spfRecord('v=spf1 include:gone.example -all', {}, [gone('found')]),
      finds: [{ values: { status: 'other TXT records only' }, records: [] }],
    },
    'deeper in the tree, where it is not ours to edit': {
      evidence: spfRecord('v=spf1 mx include:b.example ~all', {}, [
        spfNode('include:b.example', 'b.example', { children: [gone('nodata')] }),
      ]),
      finds: [{ values: { term: 'include:gone.example' }, records: [] }],
    },
  },
  silent: {
    'several records there': {
      evidence: spfRecord(soft, {}, [
        spfNode('include:gone.example', 'gone.example', { record: null, multiple: true }),
      ]),
    },
    'a loop, which has its own rule': {
      evidence: spfRecord(soft, {}, [spfNode('include:gone.example', 'gone.example', { record: null, loop: true })]),
    },
  },
  leftOpen: {
    'no answer in time': { evidence: spfRecord(soft, {}, [gone('timeout')]) },
    'a failed look-up': { evidence: spfRecord(soft, {}, [gone('servfail')]) },
  },
  untested: 'dns-timeout',
});
