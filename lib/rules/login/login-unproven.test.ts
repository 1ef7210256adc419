// An unclear answer is called unclear; a refusal is another fault.

import { ruleCases } from '../testing/rule-cases.ts';
import { login } from '../testing/sample-evidence.ts';
import { loginUnproven } from './login-unproven.ts';

const name = 'mail.sunny.example';
const refused = login({
  result: 'unproven',
  code: null,
  words: 'Internal error occurred',
});

ruleCases(loginUnproven, {
  fires: {
    'the server said so': {
      evidence: { login: [refused] },
      finds: [
        {
          severity: 'warning',
          subject: { host: name, port: 993 },
          values: { code: 'no code', words: 'Internal error occurred' },
          evidence: [{ probe: 'login', target: 'mail.sunny.example:993' }],
        },
      ],
    },
    'for reading and sending at one host it is one finding': {
      evidence: { login: [refused, { ...refused, protocol: 'submission', port: 465 }] },
      finds: [{ subject: { host: name }, values: { protocols: ['IMAP', 'sending'], ports: ['993', '465'] } }],
    },
    'the server closed the connection instead of answering': {
      evidence: { login: [{ ...refused, words: '', unanswered: 'hung-up' }] },
      finds: [{ title: 'The server hung up during the login.' }],
    },
    'no answer came in time': {
      evidence: { login: [{ ...refused, words: '', unanswered: 'silent' }] },
      finds: [{ title: 'The server did not answer the login in time.' }],
    },
    'the password could not be sent': {
      evidence: { login: [{ ...refused, words: '', unanswered: 'not-sent' }] },
      finds: [{ title: 'We could not try this password.' }],
    },
    'one sentence for all troubles, of a provider where apps must be let in': {
      evidence: {
        login: [
          {
            ...refused,
            host: 'imap.qq.com',
            words: 'Login fail. Account is abnormal, service is not open, password is incorrect, or system is busy.',
          },
        ],
      },
      finds: [{ values: { variant: 'qq', provider: 'QQ Mail' } }],
    },
    'an unclear answer at another such provider': {
      evidence: { login: [{ ...refused, host: 'imap.gmx.net' }] },
      finds: [{ title: 'We could not tell whether the login works.' }],
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
