// A switched-off protocol is named; a suspended account is another fault.

import { ruleCases } from '../testing/rule-cases.ts';
import { login } from '../testing/sample-evidence.ts';
import { protocolDisabledForMailbox } from './protocol-disabled-for-mailbox.ts';

const name = 'mail.sunny.example';
const refused = login({
  result: 'protocol-disabled',
  code: null,
  words: 'You are yet to enable IMAP for your account.',
});

ruleCases(protocolDisabledForMailbox, {
  fires: {
    'the server said so': {
      evidence: { login: [refused] },
      finds: [
        {
          severity: 'error',
          subject: { host: name, port: 993 },
          values: { code: 'no code', words: 'You are yet to enable IMAP for your account.' },
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
    'the server said something else': { evidence: { login: [{ ...refused, result: 'suspended' }] } },
  },
  untested: 'no-password',
});
