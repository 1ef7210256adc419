// A refused login is told as such, never as a wrong password; an unproven one is not a refusal.

import { ruleCases } from '../testing/rule-cases.ts';
import { login } from '../testing/sample-evidence.ts';
import { credentialsRejected } from './credentials-rejected.ts';

const name = 'mail.sunny.example';
const refused = login({
  result: 'rejected',
  code: 'AUTHENTICATIONFAILED',
  words: 'Authentication failed.',
});

ruleCases(credentialsRejected, {
  fires: {
    'the server said so': {
      evidence: { login: [refused] },
      finds: [
        {
          severity: 'error',
          subject: { host: name, port: 993 },
          values: { code: 'AUTHENTICATIONFAILED', words: 'Authentication failed.' },
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
    'at the server that the domain names, while a guessed one accepts': {
      evidence: {
        login: [
          { ...refused, host: 'imap.sunny.example', namedBy: 'autoconfig' },
          login({ namedBy: 'conventional-names' }),
        ],
      },
      finds: [{ subject: { host: 'imap.sunny.example' } }],
    },
  },
  silent: {
    'an old server under a guessed name refuses what the domain’s own accepts': {
      evidence: {
        login: [
          { ...refused, namedBy: 'conventional-names' },
          login({ host: 'imap.sunny.example', namedBy: 'autoconfig' }),
        ],
      },
    },
    'the server said something else': { evidence: { login: [{ ...refused, result: 'unproven' }] } },
  },
  untested: 'no-password',
});
