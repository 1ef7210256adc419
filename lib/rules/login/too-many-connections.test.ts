// A connection limit is named; a locked mailbox is another fault.

import { ruleCases } from '../testing/rule-cases.ts';
import { login } from '../testing/sample-evidence.ts';
import { tooManyConnections } from './too-many-connections.ts';

const name = 'mail.sunny.example';
const refused = login({
  result: 'too-many-connections',
  code: 'LIMIT',
  words: 'Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)',
});

ruleCases(tooManyConnections, {
  fires: {
    'the server said so': {
      evidence: { login: [refused] },
      finds: [
        {
          severity: 'warning',
          subject: { host: name, port: 993 },
          values: {
            code: 'LIMIT',
            words: 'Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)',
          },
          evidence: [{ probe: 'login', target: 'mail.sunny.example:993' }],
        },
      ],
    },
    'for reading and sending at one host it is one finding': {
      evidence: { login: [refused, { ...refused, protocol: 'submission', port: 465 }] },
      finds: [{ subject: { host: name }, values: { protocols: ['IMAP', 'sending'], ports: ['993', '465'] } }],
    },
    'for POP only, while IMAP works, it is worth knowing': {
      evidence: { login: [login(), { ...refused, protocol: 'pop3', port: 995 }] },
      finds: [{ severity: 'notice', subject: { port: 995 } }],
    },
  },
  silent: {
    'the server said something else': { evidence: { login: [{ ...refused, result: 'mailbox-locked' }] } },
  },
  untested: 'no-password',
});
