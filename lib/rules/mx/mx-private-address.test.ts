// An MX that only leads inside a private network is a fault; one that leads there as well is a risk.

import { ruleCases } from '../testing/rule-cases.ts';
import { mx, mxTarget } from '../testing/sample-evidence.ts';
import { mxPrivateAddress } from './mx-private-address.ts';

const domain = 'sunny.example';
const inside = mxTarget('intern.sunny.example', { addresses: { v4: ['192.168.1.10'], v6: ['::1'] } });

ruleCases(mxPrivateAddress, {
  fires: {
    'the only MX': {
      evidence: { mx: mx(domain, { targets: [inside] }) },
      finds: [{ severity: 'error', values: { addresses: ['192.168.1.10', '::1'] } }],
    },
    'beside a public one': {
      evidence: { mx: mx(domain, { targets: [inside, mxTarget('mail.sunny.example')] }) },
      finds: [{ severity: 'warning' }],
    },
    'one of its addresses': {
      evidence: {
        mx: mx(domain, {
          targets: [mxTarget('m.sunny.example', { addresses: { v4: ['10.0.0.1', '198.18.0.10'], v6: ['fd00::1'] } })],
        }),
      },
      finds: [
        {
          severity: 'warning',
          values: { addresses: ['10.0.0.1', 'fd00::1'], others: ['198.18.0.10'], variant: 'mixed' },
        },
      ],
    },
  },
  silent: {
    'public addresses of both families': {
      evidence: {
        mx: mx(domain, {
          targets: [mxTarget('m.sunny.example', { addresses: { v4: ['198.18.0.10'], v6: ['2001:db8::1'] } })],
        }),
      },
    },
    'no address at all': {
      evidence: { mx: mx(domain, { targets: [mxTarget('m.sunny.example', { addresses: { v4: [], v6: [] } })] }) },
    },
  },
  untested: 'dns-timeout',
});
