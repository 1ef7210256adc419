// Half of the settings is a risk; Exchange, and an answer that names no server at all, are none.
import { ruleCases } from '../testing/rule-cases.ts';
import { autoconfig, autodiscover } from '../testing/sample-evidence.ts';
import { autodiscoverInvalid } from './autodiscover-invalid.ts';

const domain = 'sunny.example';
const { servers } = autoconfig(domain);
const naming = (some: typeof servers, product = 'other') => ({
  autodiscover: autodiscover(domain, { url: 'https://x.example/', servers: some, product }),
});

ruleCases(autodiscoverInvalid, {
  fires: {
    'nothing for sending': {
      evidence: naming(servers.slice(0, 1)),
      finds: [{ severity: 'warning', values: { servers: ['mail.sunny.example:993'] } }],
    },
    'nothing for reading': { evidence: naming(servers.slice(1)), finds: [{ values: { variant: 'no-incoming' } }] },
  },
  silent: {
    both: { evidence: naming(servers) },
    Exchange: { evidence: naming(servers.slice(0, 1), 'exchange') },
    'no server at all': { evidence: naming([]) },
  },
  untested: 'server-unreached',
});
