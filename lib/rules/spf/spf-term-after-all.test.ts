// Terms behind all are not read; an explanation may stand there.
import { ruleCases } from '../testing/rule-cases.ts';
import { spfRecord, txtChange } from '../testing/sample-spf.ts';
import { spfTermAfterAll } from './spf-term-after-all.ts';

const record = 'v=spf1 mx -all include:_spf.harbour.example';

ruleCases(spfTermAfterAll, {
  fires: {
    'a mechanism': {
      evidence: spfRecord(record),
      finds: [
        {
          severity: 'warning',
          values: { ignored: ['include:_spf.harbour.example'] },
          records: [txtChange([record], 'v=spf1 mx include:_spf.harbour.example -all')],
        },
      ],
    },
    'beside a mistake, which comes first': {
      evidence: spfRecord('v=spf1 ipv4:198.18.0.1 -all mx'),
      finds: [{ records: [] }],
    },
  },
  silent: { 'an explanation': { evidence: spfRecord('v=spf1 mx -all exp=why.sunny.example') } },
  untested: 'dns-timeout',
});
