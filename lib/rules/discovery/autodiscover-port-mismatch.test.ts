// A port of another kind of encryption, or of another protocol, is a risk; ports that fit and ports of nobody are not.
import { ruleCases } from '../testing/rule-cases.ts';
import { autoconfig, autodiscover } from '../testing/sample-evidence.ts';
import { autodiscoverPortMismatch } from './autodiscover-port-mismatch.ts';

const domain = 'sunny.example';
const [imap] = autoconfig(domain).servers;
const naming = (...servers: object[]) => ({
  autodiscover: autodiscover(domain, {
    url: 'https://x.example/',
    servers: servers.map((server) => ({ ...imap!, ...server })),
  }),
});

ruleCases(autodiscoverPortMismatch, {
  fires: {
    'STARTTLS on 993': {
      evidence: naming({ security: 'starttls' }, { protocol: 'submission', port: 465, security: 'starttls' }),
      finds: [
        {
          severity: 'warning',
          values: {
            hosts: ['mail.sunny.example'],
            ports: ['993', '465'],
            named: 'STARTTLS',
            expected: 'SSL/TLS',
          },
        },
      ],
    },
    'TLS from the start on 587': {
      evidence: naming({ protocol: 'submission', port: 587 }),
      finds: [{ values: { named: 'SSL/TLS', expected: 'STARTTLS' } }],
    },
    'IMAP at a port of POP': {
      evidence: naming({ port: 995 }),
      finds: [{ values: { named: 'IMAP', expected: 'POP', variant: 'protocol' } }],
    },
  },
  silent: {
    'STARTTLS on 143': { evidence: naming({ port: 143, security: 'starttls' }) },
    'no encryption, which has a rule of its own': { evidence: naming({ port: 143, security: 'plain' }) },
    'a port of its own': { evidence: naming({ port: 10993, security: 'starttls' }) },
  },
  untested: 'server-unreached',
});
