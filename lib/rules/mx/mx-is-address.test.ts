// An address in place of a host name is a fault.

import { ruleCases } from '../testing/rule-cases.ts';
import { mx, mxTarget } from '../testing/sample-evidence.ts';
import { mxIsAddress } from './mx-is-address.ts';

const domain = 'sunny.example';
const literal = mxTarget('198.18.0.10', { isAddress: true, a: null, aaaa: null });

ruleCases(mxIsAddress, {
  fires: {
    'the only MX': {
      evidence: { mx: mx(domain, { targets: [literal] }) },
      finds: [{ severity: 'error', subject: { domain, host: '198.18.0.10' } }],
    },
    'beside a good one': {
      evidence: { mx: mx(domain, { targets: [literal, mxTarget('mail.sunny.example')] }) },
      finds: [{ severity: 'warning' }],
    },
  },
  silent: {
    'a name that begins with digits': { evidence: { mx: mx(domain, { targets: [mxTarget('198.sunny.example')] }) } },
  },
  untested: 'dns-timeout',
});
