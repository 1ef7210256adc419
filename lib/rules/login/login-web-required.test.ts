// A demand for a web login is named; a plain refusal is not this.

import { ruleCases } from '../testing/rule-cases.ts';
import { login } from '../testing/sample-evidence.ts';
import { loginWebRequired } from './login-web-required.ts';

const name = 'mail.sunny.example';
const refused = login({
  result: 'web-login-required',
  code: 'WEBALERT',
  words: 'Please log in via your web browser',
});

ruleCases(loginWebRequired, {
  fires: {
    'the server said so': {
      evidence: { login: [refused] },
      finds: [
        {
          severity: 'error',
          subject: { host: name, port: 993 },
          values: { code: 'WEBALERT', words: 'Please log in via your web browser' },
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
    'the server said something else': { evidence: { login: [{ ...refused, result: 'rejected' }] } },
  },
  untested: 'no-password',
});
