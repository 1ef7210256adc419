// A faulty record that is taken in breaks the domain's own; a doubtful one does not.
import { parseSpf } from '../../records/spf/parse.ts';
import { ruleCases } from '../testing/rule-cases.ts';
import { spfNode, spfRecord } from '../testing/sample-spf.ts';
import { spfIncludeBroken } from './spf-include-broken.ts';

const own = 'v=spf1 include:b.example ~all';
const below = (record: string) => [
  spfNode('include:b.example', 'b.example', { record, faults: parseSpf(record).faults }),
];

ruleCases(spfIncludeBroken, {
  fires: {
    'a mistake in it': {
      evidence: spfRecord(own, {}, below('v=spf1 ip4:198.18.0 -all')),
      finds: [{ severity: 'error', subject: { record: 'b.example' }, values: { target: 'b.example' } }],
    },
    'several records there': {
      evidence: spfRecord(own, {}, [spfNode('include:b.example', 'b.example', { record: null, multiple: true })]),
      finds: [{ values: { why: 'several SPF records' } }],
    },
  },
  silent: {
    'a slip that can be read': { evidence: spfRecord(own, {}, below('v=spf1 include=c.example -all')) },
    'the mistake is in our own record': { evidence: spfRecord('v=spf1 ipv4:198.18.0.1 ~all') },
  },
  leftOpen: {
    'a list below could not be looked up': {
      evidence: spfRecord('v=spf1 include:b.example -all', {}, [
        spfNode('include:b.example', 'b.example', { status: 'servfail', record: null }),
      ]),
    },
  },
  untested: 'dns-timeout',
});
