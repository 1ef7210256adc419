// No SPF record is a risk; a failed look-up, a null MX or a near miss is something else.
import { ruleCases } from '../testing/rule-cases.ts';
import { mx, mxTarget, question, spf } from '../testing/sample-evidence.ts';
import { spfMissing } from './spf-missing.ts';

const domain = 'sunny.example';
const none = (status: 'found' | 'nodata' | 'nxdomain' | 'servfail' | 'refused' | 'timeout') =>
  spf(domain, { question: question(domain, 'TXT', { status, ttl: 300 }), records: [], tree: null, terms: [] });

ruleCases(spfMissing, {
  fires: {
    'a record is proposed from the MX': {
      evidence: { spf: none('nodata'), mx: mx(domain) },
      finds: [
        {
          severity: 'warning',
          records: [{ name: domain, type: 'TXT', ttl: 3600, current: [], wanted: ['v=spf1 mx ~all'] }],
        },
      ],
    },
    'other TXT records stand there, and no MX': {
      evidence: { spf: none('found'), mx: mx(domain, { targets: [], total: 0 }) },
      finds: [{ values: { status: 'other TXT records only' }, records: [] }],
    },
  },
  silent: {
    SERVFAIL: { evidence: { spf: none('servfail'), mx: mx(domain) } },
    REFUSED: { evidence: { spf: none('refused'), mx: mx(domain) } },
    'no answer in time': { evidence: { spf: none('timeout'), mx: mx(domain) } },
    'a domain without mail': {
      evidence: { spf: none('nodata'), mx: mx(domain, { nullMx: true, targets: [mxTarget('.')] }) },
    },
  },
  untested: 'dns-timeout',
});
