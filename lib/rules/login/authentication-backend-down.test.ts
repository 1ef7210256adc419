// A server that cannot check passwords is at fault itself; the password was not refused.

import { ruleCases } from '../testing/rule-cases.ts';
import { login } from '../testing/sample-evidence.ts';
import { authenticationBackendDown } from './authentication-backend-down.ts';

const name = 'mail.sunny.example';
const refused = login({
  result: 'backend-down',
  code: 'UNAVAILABLE',
  words: 'Temporary authentication failure.',
});

ruleCases(authenticationBackendDown, {
  fires: {
    'the server said so': {
      evidence: { login: [refused] },
      finds: [
        {
          severity: 'error',
          subject: { host: name, port: 993 },
          values: { code: 'UNAVAILABLE', words: 'Temporary authentication failure.' },
          evidence: [{ probe: 'login', target: 'mail.sunny.example:993' }],
        },
      ],
    },
    'for reading and sending at one host it is one finding': {
      evidence: { login: [refused, { ...refused, protocol: 'submission', port: 465 }] },
      finds: [{ subject: { host: name }, values: { protocols: ['IMAP', 'sending'], ports: ['993', '465'] } }],
    },
    'a fault that does not pass by itself': {
      evidence: { login: [{ ...refused, code: 'SYS/PERM', words: '-ERR [SYS/PERM] mailbox is damaged' }] },
      finds: [{ title: 'The mail server has a fault that needs repair.' }],
    },
    'for POP only, while IMAP works, it is worth knowing': {
      evidence: { login: [login(), { ...refused, protocol: 'pop3', port: 995 }] },
      finds: [{ severity: 'notice', subject: { port: 995 } }],
    },
  },
  silent: {
    'the mailbox is broken, not the password service': { evidence: { login: [{ ...refused, code: 'SERVERBUG' }] } },
    'the server said something else': { evidence: { login: [{ ...refused, result: 'rejected' }] } },
  },
  untested: 'no-password',
});
