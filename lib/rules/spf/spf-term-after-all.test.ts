// Terms behind all are not read; an explanation may stand there.
import { ruleCases } from '../testing/rule-cases.ts';
import { spfRecord, txtChange } from '../testing/sample-spf.ts';
import { spfTermAfterAll } from './spf-term-after-all.ts';

const ahead = 'v=spf1 redirect=_spf.box.example -all';
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
    'a redirect in front of it, and no other term: nobody may send': {
      evidence: spfRecord(ahead),
      finds: [
        {
          severity: 'error',
          values: { variant: 'redirect', ignored: ['redirect=_spf.box.example'] },
          records: [txtChange([ahead], 'v=spf1 include:_spf.box.example -all')],
        },
      ],
    },
    'a redirect behind it, beside others': {
      evidence: spfRecord('v=spf1 mx ~all redirect=_spf.box.example'),
      finds: [
        {
          severity: 'warning',
          values: { variant: 'redirect' },
          records: [{ wanted: ['v=spf1 mx include:_spf.box.example ~all'] }] as never,
        },
      ],
    },
    'a redirect in front, and a mechanism behind': {
      evidence: spfRecord('v=spf1 redirect=_spf.box.example -all mx'),
      finds: [
        {
          severity: 'warning',
          values: { ignored: ['redirect=_spf.box.example', 'mx'] },
          records: [{ wanted: ['v=spf1 include:_spf.box.example mx -all'] }] as never,
        },
      ],
    },
    'beside a mistake, which comes first': {
      evidence: spfRecord('v=spf1 ipv4:198.18.0.1 -all mx'),
      finds: [{ records: [] }],
    },
  },
  silent: {
    'an explanation': { evidence: spfRecord('v=spf1 mx -all exp=why.sunny.example') },
    'a redirect alone': { evidence: spfRecord('v=spf1 mx redirect=_spf.box.example') },
  },
  untested: 'dns-timeout',
});
