// A record that leads back to itself is a fault, told once.
import { ruleCases } from '../testing/rule-cases.ts';
import { spfDomain, spfNode, spfRecord, txtChange } from '../testing/sample-spf.ts';
import { spfLoop } from './spf-loop.ts';

const harsh = 'v=spf1 mx include:sunny.example -all';
const soft = 'v=spf1 mx include:sunny.example ~all';
const loop = spfNode('include:sunny.example', spfDomain, { loop: true });

ruleCases(spfLoop, {
  fires: {
    'without a safe edit': {
      evidence: spfRecord(harsh, {}, [loop]),
      finds: [{ severity: 'error', values: { terms: ['include:sunny.example'] }, records: [] }],
    },
    'with one': { evidence: spfRecord(soft, {}, [loop]), finds: [{ records: [txtChange([soft], 'v=spf1 mx ~all')] }] },
    'by way of another domain': {
      evidence: spfRecord('v=spf1 include:b.example ~all', {}, [
        spfNode('include:b.example', 'b.example', { children: [loop] }),
      ]),
      finds: [{ records: [] }],
    },
  },
  silent: {
    'the same include twice is no loop': {
      evidence: spfRecord('v=spf1 include:b.example include:b.example ~all', {}, [
        spfNode('include:b.example', 'b.example'),
        spfNode('include:b.example', 'b.example'),
      ]),
    },
  },
  untested: 'dns-timeout',
});
