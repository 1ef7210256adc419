// A record that passes everyone is a risk; the proposal keeps every sender it names.
import { ruleCases } from '../testing/rule-cases.ts';
import { spfRecord, txtChange } from '../testing/sample-spf.ts';
import { spfAllowsEveryone } from './spf-allows-everyone.ts';

ruleCases(spfAllowsEveryone, {
  fires: {
    'with senders to keep': {
      evidence: spfRecord('v=spf1 mx +all'),
      finds: [{ severity: 'warning', records: [txtChange(['v=spf1 mx +all'], 'v=spf1 mx ~all')] }],
    },
    'all without a sign': { evidence: spfRecord('v=spf1 a all'), finds: [{ severity: 'warning' }] },
    'nobody else named': { evidence: spfRecord('v=spf1 +all'), finds: [{ records: [] }] },
  },
  silent: {
    softfail: { evidence: spfRecord('v=spf1 mx ~all') },
    neutral: { evidence: spfRecord('v=spf1 mx ?all') },
    redirect: { evidence: spfRecord('v=spf1 redirect=_spf.sunny.example') },
    'several records have their own rule': {
      evidence: spfRecord('v=spf1 +all', { records: ['v=spf1 +all', 'v=spf1 mx -all'] }),
    },
  },
  untested: 'dns-timeout',
});
