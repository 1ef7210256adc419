// A server that the operator sends from must be covered; a failed evaluation says nothing about it.
import type { SpfEvidence } from '../../model/evidence.ts';
import { ruleCases } from '../testing/rule-cases.ts';
import { mx, mxTarget } from '../testing/sample-evidence.ts';
import { spfNode, spfRecord, txtChange } from '../testing/sample-spf.ts';
import { spfSenderNotCovered } from './spf-sender-not-covered.ts';

const record = 'v=spf1 mx -all';
const sending = (...results: Array<[string, SpfEvidence['senders'][number]['result']]>) => ({
  mx: mx('sunny.example'),
  ...spfRecord(record, { senders: results.map(([ip, result]) => ({ ip, host: ip, result })) }),
});

/** A server that is not covered, below a record that includes this domain. */
const including = (domain: string, lookups: number) => {
  const senders = [{ ip: '198.18.0.7', host: '198.18.0.7', result: 'fail' as const }];
  const text = `v=spf1 include:${domain} -all`;
  return {
    mx: mx('sunny.example'),
    ...spfRecord(text, { senders, lookups }, [spfNode(`include:${domain}`, domain)]),
  };
};

ruleCases(spfSenderNotCovered, {
  fires: {
    'mail would be refused': {
      evidence: sending(['198.18.0.7', 'fail'], ['2001:2::7', 'fail'], ['198.18.0.8', 'pass']),
      finds: [
        {
          severity: 'error',
          values: { terms: ['ip4:198.18.0.7', 'ip6:2001:2::7'] },
          records: [txtChange([record], 'v=spf1 ip4:198.18.0.7 ip6:2001:2::7 mx -all')],
        },
      ],
    },
    'the operator has an include': {
      evidence: sending(['198.18.0.7', 'fail']),
      context: { operatorSpfInclude: '_spf.harbour.example' },
      finds: [{ records: [txtChange([record], 'v=spf1 include:_spf.harbour.example mx -all')] }],
    },
    'the include is there, and does not cover this server': {
      evidence: including('_spf.harbour.example', 2),
      context: { operatorSpfInclude: '_spf.harbour.example' },
      finds: [{ values: { terms: ['ip4:198.18.0.7'] } }],
    },
    'the include would be one look-up too many': {
      evidence: including('_spf.other.example', 7),
      context: { operatorSpfInclude: '_spf.harbour.example' },
      finds: [{ values: { terms: ['ip4:198.18.0.7'] } }],
    },
    'mail would be doubted': { evidence: sending(['198.18.0.7', 'softfail']), finds: [{ severity: 'warning' }] },
  },
  silent: {
    'no senders named': { evidence: sending() },
    'the mail is not with the operator': {
      evidence: {
        ...sending(['198.18.0.7', 'fail']),
        mx: mx('sunny.example', { targets: [mxTarget('aspmx.l.google.com', { provider: 'Google' })] }),
      },
    },
    'all covered': { evidence: sending(['198.18.0.7', 'pass']) },
    'the evaluation failed': { evidence: sending(['198.18.0.7', 'temperror'], ['198.18.0.8', 'permerror']) },
    'no record to be in': { evidence: sending(['198.18.0.7', 'none']) },
  },
  untested: 'dns-timeout',
});
