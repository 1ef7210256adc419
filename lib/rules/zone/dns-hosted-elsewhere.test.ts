// Only a customer's domain whose name servers are all somebody else's.

import { ruleCases } from '../testing/rule-cases.ts';
import { mx, mxTarget, nameservers } from '../testing/sample-evidence.ts';
import { dnsHostedElsewhere } from './dns-hosted-elsewhere.ts';

const at = (operator: string | null, ...names: string[]) => ({
  mx: mx('sunny.example'),
  nameservers: nameservers('sunny.example', {
    operator,
    servers: names.map((name) => ({ name, addresses: ['198.18.0.53'], resolves: 'found' as const })),
  }),
});
const context = { operatorNameservers: ['ns1.harbour.example', 'ns2.harbour.example'] };

ruleCases(dnsHostedElsewhere, {
  fires: {
    'at a known company': {
      evidence: at('Cloudflare', 'amy.ns.cloudflare.com', 'bob.ns.cloudflare.com'),
      context,
      finds: [{ severity: 'notice', values: { keeper: 'Cloudflare' } }],
    },
    'at a company that nobody knows': {
      evidence: at(null, 'ns1.elsewhere.example'),
      context,
      finds: [{ values: { keeper: 'the company of these name servers', servers: ['ns1.elsewhere.example'] } }],
    },
  },
  silent: {
    'without a profile': { evidence: at('Cloudflare', 'amy.ns.cloudflare.com') },
    'one of them is ours': { evidence: at(null, 'ns1.harbour.example', 'ns.secondary.example'), context },
    'name servers of its own name, which may be ours': {
      evidence: at(null, 'ns1.sunny.example', 'ns2.sunny.example'),
      context,
    },
    'no name server is known': { evidence: at(null), context },
    'the mail is elsewhere too': {
      evidence: {
        ...at('Cloudflare', 'amy.ns.cloudflare.com'),
        mx: mx('sunny.example', { targets: [mxTarget('aspmx.l.google.com', { provider: 'Google' })] }),
      },
      context: { ...context, operatorHosts: ['mail.harbour.example'] },
    },
  },
  untested: 'dns-timeout',
});
