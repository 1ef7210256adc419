// A locked mailbox is named; a connection limit is another fault.

import { ruleCases } from '../testing/rule-cases.ts';
import { login } from '../testing/sample-evidence.ts';
import { mailboxLocked } from './mailbox-locked.ts';

const name = 'mail.sunny.example';
const refused = login({
  result: 'mailbox-locked',
  code: 'IN-USE',
  words: 'Mailbox is locked by another session',
});

ruleCases(mailboxLocked, {
  fires: {
    'the server said so': {
      evidence: { login: [refused] },
      finds: [
        {
          severity: 'warning',
          subject: { host: name, port: 993 },
          values: { code: 'IN-USE', words: 'Mailbox is locked by another session' },
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
    'the server said something else': { evidence: { login: [{ ...refused, result: 'too-many-connections' }] } },
  },
  untested: 'no-password',
});
