// A server that fails while another works is a risk; with nothing working, or told by autoconfig as well, it is not.
import { ruleCases } from '../testing/rule-cases.ts';
import { autodiscover, door } from '../testing/sample-evidence.ts';
import { autodiscoverWrongServer } from './autodiscover-wrong-server.ts';

const domain = 'sunny.example';
const old = 'old.sunny.example';
const named = { protocol: 'imap', host: old, security: 'tls', username: null, authentication: 'password' } as const;
const naming = autodiscover(domain, {
  url: 'https://x.example/',
  servers: [
    { ...named, port: 993 },
    { ...named, port: 143, security: 'starttls' },
  ],
});
const good = door({ protocol: 'imap', host: 'mail.sunny.example', port: 993 });
const bad = [993, 143].map((port) => door({ protocol: 'imap', host: old, port, result: 'hung-up' }));

ruleCases(autodiscoverWrongServer, {
  fires: {
    'both of its ports hang up, which is said once': {
      evidence: { autodiscover: naming, imap: [...bad, good] },
      finds: [
        {
          severity: 'warning',
          subject: { domain, host: old },
          values: { ports: ['993', '143'], results: ['hung-up'], working: ['mail.sunny.example:993'] },
        },
      ],
    },
  },
  silent: {
    'nothing else works': { evidence: { autodiscover: naming, imap: bad } },
    'it works': { evidence: { autodiscover: naming, imap: [door({ protocol: 'imap', host: old, port: 993 }), good] } },
  },
  untested: 'server-unreached',
});
