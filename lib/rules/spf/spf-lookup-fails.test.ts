// A list that cannot be looked up is told as that: neither as missing, nor as fine.
import { ruleCases } from '../testing/rule-cases.ts';
import { spfNode, spfRecord } from '../testing/sample-spf.ts';
import { spfLookupFails } from './spf-lookup-fails.ts';

const term = 'include:b.example';
const ending = (status: 'servfail' | 'refused' | 'malformed' | 'timeout' | 'nxdomain') => ({
  evidence: spfRecord(`v=spf1 ${term} -all`, {}, [spfNode(term, 'b.example', { status, record: null })]),
});
const subject = { domain: 'sunny.example', record: 'b.example' };

ruleCases(spfLookupFails, {
  fires: {
    SERVFAIL: {
      ...ending('servfail'),
      finds: [{ severity: 'warning', subject, values: { term, status: 'SERVFAIL' } }],
    },
    'a refusal': { ...ending('refused'), finds: [{ subject, values: { status: 'REFUSED' } }] },
    'no usable answer': { ...ending('malformed'), finds: [{ subject, values: { status: 'no usable answer' } }] },
  },
  silent: { 'a list that is missing': ending('nxdomain') },
  untested: 'dns-timeout',
});
