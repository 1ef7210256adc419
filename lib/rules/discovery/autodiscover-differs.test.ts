// Servers of two companies, or two user names, are worth knowing; two names of one company's servers are not.
import { ruleCases } from '../testing/rule-cases.ts';
import { autoconfig, autodiscover } from '../testing/sample-evidence.ts';
import { autodiscoverDiffers } from './autodiscover-differs.ts';

const domain = 'sunny.example';
const { servers } = autoconfig(domain);
const both = (outlook: object, others: object = {}) => ({
  autodiscover: autodiscover(domain, {
    url: 'https://x.example/',
    servers: servers.map((server) => ({ ...server, ...outlook })),
  }),
  autoconfig: autoconfig(domain, { servers: servers.map((server) => ({ ...server, ...others })) }),
});

ruleCases(autodiscoverDiffers, {
  fires: {
    'servers of another company': {
      evidence: both({ host: 'mail.harbour.example' }),
      finds: [{ severity: 'notice', values: { outlook: ['mail.harbour.example'], others: ['mail.sunny.example'] } }],
    },
    'another user name': {
      evidence: both({ username: 'anna' }, { username: 'anna@sunny.example' }),
      finds: [{ values: { outlook: ['anna'], others: ['anna@sunny.example'], variant: 'username' } }],
    },
  },
  silent: {
    'another name in the same domain': { evidence: both({ host: 'imap.sunny.example' }) },
    'the same user name in another letter case': {
      evidence: both({ username: 'Anna@sunny.example' }, { username: 'anna@sunny.example' }),
    },
    'a user name on one side alone': { evidence: both({ username: 'anna' }) },
  },
  untested: 'server-unreached',
});
