// An MX host without an address is a fault; one whose look-up failed is not known to be.

import { ruleCases } from '../testing/rule-cases.ts';
import { mx, mxTarget, question } from '../testing/sample-evidence.ts';
import { mxUnresolvable } from './mx-unresolvable.ts';

const domain = 'sunny.example';
const name = 'old.sunny.example';
const dead = (status: 'nxdomain' | 'nodata' | 'timeout' | 'servfail') =>
  mxTarget(name, {
    preference: 5,
    a: question(name, 'A', { status }),
    aaaa: question(name, 'AAAA', { status }),
    addresses: { v4: [], v6: [] },
  });

const doubled = (meant: string, v4: string[]) => ({
  ...dead('nxdomain'),
  exchange: `${meant}.${domain}`,
  undoubled: { name: meant, addresses: { v4, v6: [] } },
});

ruleCases(mxUnresolvable, {
  fires: {
    'the only target': {
      evidence: { mx: mx(domain, { targets: [dead('nxdomain')] }) },
      finds: [{ severity: 'error', subject: { domain, host: name }, values: { aStatus: 'NXDOMAIN', others: 0 } }],
    },
    'one of two': {
      evidence: { mx: mx(domain, { targets: [dead('nodata'), mxTarget('mail.sunny.example')] }) },
      finds: [{ severity: 'warning', values: { others: 1 } }],
    },
    'very many, told as one': {
      evidence: { mx: mx(domain, { targets: Array.from({ length: 10 }, () => dead('nxdomain')), total: 300 }) },
      finds: [{ severity: 'error', values: { variant: 'many', count: 10, others: 0 } }],
    },
    'the domain twice': {
      evidence: { mx: mx(domain, { targets: [doubled('mail.sunny.example', [])] }) },
      finds: [
        {
          severity: 'error',
          values: { variant: 'doubled', meant: 'mail.sunny.example' },
          records: [
            {
              ...{ name: domain, type: 'MX', ttl: 3600 },
              current: ['5 mail.sunny.example.sunny.example.'],
              wanted: ['5 mail.sunny.example.'],
            },
          ],
        },
      ],
    },
    "the domain behind another's host": {
      evidence: { mx: mx(domain, { targets: [doubled('mx.hoster.net', ['198.18.0.25'])] }) },
      finds: [{ values: { variant: 'doubled', meant: 'mx.hoster.net' } }],
    },
    'the domain behind what is no host': {
      evidence: { mx: mx(domain, { targets: [doubled('mx.hoster.net', [])] }) },
      finds: [{ values: { host: 'mx.hoster.net.sunny.example' }, records: [] }],
    },
    'an alias to a name with the domain behind it': {
      evidence: {
        mx: mx(domain, {
          targets: [
            {
              ...dead('nxdomain'),
              a: question(name, 'A', { status: 'nxdomain', cnames: ['mx.hoster.net.sunny.example'] }),
            },
          ],
        }),
      },
      finds: [{ values: { variant: 'alias', meant: 'mx.hoster.net' } }],
    },
    'a name that nothing can bear': {
      evidence: {
        mx: mx(domain, {
          targets: [mxTarget('mail\\032server', { a: null, aaaa: null, addresses: { v4: [], v6: [] } })],
        }),
      },
      finds: [{ severity: 'error', values: { variant: 'name' } }],
    },
  },
  silent: {
    'the look-up timed out': { evidence: { mx: mx(domain, { targets: [dead('timeout')] }) } },
    'the look-up failed': { evidence: { mx: mx(domain, { targets: [dead('servfail')] }) } },
    'only IPv4 is missing': {
      evidence: { mx: mx(domain, { targets: [{ ...dead('nodata'), aaaa: question(name, 'AAAA') }] }) },
    },
    'an address literal, which has its own rule': {
      evidence: { mx: mx(domain, { targets: [{ ...dead('nxdomain'), isAddress: true }] }) },
    },
    'a null MX': { evidence: { mx: mx(domain, { targets: [mxTarget('.', { a: null, aaaa: null })], nullMx: true }) } },
  },
  untested: 'dns-timeout',
});
