// An open end is worth knowing; a redirect is no open end.
import { ruleCases } from '../testing/rule-cases.ts';
import { spfRecord, txtChange } from '../testing/sample-spf.ts';
import { spfNeutralAll } from './spf-neutral-all.ts';

ruleCases(spfNeutralAll, {
  fires: {
    '?all': {
      evidence: spfRecord('v=spf1 mx ?all'),
      finds: [{ severity: 'notice', records: [txtChange(['v=spf1 mx ?all'], 'v=spf1 mx ~all')] }],
    },
    'no all': {
      evidence: spfRecord('v=spf1 mx'),
      finds: [{ values: { how: 'no all and no redirect' }, records: [txtChange(['v=spf1 mx'], 'v=spf1 mx ~all')] }],
    },
    'nobody named': { evidence: spfRecord('v=spf1'), finds: [{ records: [] }] },
  },
  silent: {
    softfail: { evidence: spfRecord('v=spf1 mx ~all') },
    redirect: { evidence: spfRecord('v=spf1 mx redirect=_spf.sunny.example') },
  },
  untested: 'dns-timeout',
});
