// A record that is meant as SPF but not read as SPF is a risk; one beside a good record is not.
import { ruleCases } from '../testing/rule-cases.ts';
import { spf } from '../testing/sample-evidence.ts';
import { txtChange } from '../testing/sample-spf.ts';
import { spfNotRecognised } from './spf-not-recognised.ts';

const domain = 'sunny.example';
const near = (...nearMisses: string[]) => ({ spf: spf(domain, { records: [], nearMisses, tree: null, terms: [] }) });

ruleCases(spfNotRecognised, {
  fires: {
    'its slip is beyond doubt': {
      evidence: near('spf1 mx -all'),
      finds: [{ severity: 'warning', records: [txtChange(['spf1 mx -all'], 'v=spf1 mx -all')] }],
    },
    'its slip is not clear': { evidence: near('v=spf3 mx -all'), finds: [{ records: [] }] },
    'two of them': { evidence: near('spf1 mx -all', '"v=spf1 a -all"'), finds: [{ records: [] }] },
  },
  silent: {
    'beside a record that is read': { evidence: { spf: spf(domain, { nearMisses: ['spf1 mx -all'] }) } },
    'Sender ID': { evidence: near('spf2.0/pra mx -all') },
  },
  untested: 'dns-timeout',
});
