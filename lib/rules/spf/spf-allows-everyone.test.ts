// A record that passes everyone is a risk; the proposal keeps every sender it names.
import { ruleCases } from '../testing/rule-cases.ts';
import { spfNode, spfRecord, txtChange } from '../testing/sample-spf.ts';
import { spfAllowsEveryone } from './spf-allows-everyone.ts';

ruleCases(spfAllowsEveryone, {
  fires: {
    'with senders to keep': {
      evidence: spfRecord('v=spf1 mx +all'),
      finds: [{ severity: 'warning', records: [txtChange(['v=spf1 mx +all'], 'v=spf1 mx ~all')] }],
    },
    'all without a sign': { evidence: spfRecord('v=spf1 a all'), finds: [{ severity: 'warning' }] },
    'a network of all addresses': {
      evidence: spfRecord('v=spf1 mx ip4:0.0.0.0/0 -all'),
      finds: [{ severity: 'warning', values: { variant: 'term', terms: ['ip4:0.0.0.0/0'] }, records: [] }],
    },
    'hosts with all addresses around them': { evidence: spfRecord('v=spf1 a/0 mx//0 -all'), finds: [{}] },
    'a name that is there, whoever sends': {
      evidence: spfRecord('v=spf1 exists:b.example -all', {
        targets: [{ term: 'exists:b.example', target: 'b.example', status: 'found' }],
      }),
      finds: [{ values: { terms: ['exists:b.example'] } }],
    },
    'a list that passes everyone': {
      evidence: spfRecord('v=spf1 include:b.example -all', {}, [
        spfNode('include:b.example', 'b.example', { record: 'v=spf1 a all' }),
      ]),
      finds: [{ values: { terms: ['include:b.example'] } }],
    },
    'nobody else named': { evidence: spfRecord('v=spf1 +all'), finds: [{ records: [] }] },
  },
  silent: {
    'nobody refused by a network of all': { evidence: spfRecord('v=spf1 mx -ip4:0.0.0.0/0') },
    'a name that depends on the sender, or is not there': {
      evidence: spfRecord('v=spf1 exists:%{i}.b.example exists:c.example -all', {
        targets: [{ term: 'exists:c.example', target: 'c.example', status: 'nxdomain' }],
      }),
    },
    'a list that passes some': {
      evidence: spfRecord('v=spf1 include:b.example -all', {}, [spfNode('include:b.example', 'b.example')]),
    },
    softfail: { evidence: spfRecord('v=spf1 mx ~all') },
    neutral: { evidence: spfRecord('v=spf1 mx ?all') },
    redirect: { evidence: spfRecord('v=spf1 redirect=_spf.sunny.example') },
    'several records have their own rule': {
      evidence: spfRecord('v=spf1 +all', { records: ['v=spf1 +all', 'v=spf1 mx -all'] }),
    },
  },
  untested: 'dns-timeout',
});
