// Two places with mailboxes are a half-done move; filters and backups are not.

import { ruleCases } from '../testing/rule-cases.ts';
import { mx, mxTarget } from '../testing/sample-evidence.ts';
import { mxMixedProviders } from './mx-mixed-providers.ts';

const domain = 'sunny.example';
const google = mxTarget('aspmx.l.google.com', { provider: 'google' });
const outlook = mxTarget('sunny-example.mail.protection.outlook.com', { provider: 'microsoft-365' });
const own = mxTarget('mail.sunny.example');

ruleCases(mxMixedProviders, {
  fires: {
    'two providers': {
      evidence: { mx: mx(domain, { targets: [google, outlook] }) },
      finds: [{ severity: 'warning', values: { places: ['Google', 'Microsoft 365'] } }],
    },
    'a provider and a server of the domain': {
      evidence: { mx: mx(domain, { targets: [google, own] }) },
      finds: [{ values: { places: ['Google', 'the servers of sunny.example'] } }],
    },
  },
  silent: {
    'one provider with several hosts': {
      evidence: { mx: mx(domain, { targets: [google, mxTarget('alt1.aspmx.l.google.com', { provider: 'google' })] }) },
    },
    'an unknown host, which may be a filter': {
      evidence: { mx: mx(domain, { targets: [google, mxTarget('mx.filter.example')] }) },
    },
    'two servers of the domain': { evidence: { mx: mx(domain, { targets: [own, mxTarget('mx2.sunny.example')] }) } },
  },
  untested: 'dns-timeout',
});
