// A rate limit is named; a server that cannot check passwords is another fault.

import { ruleCases } from '../testing/rule-cases.ts';
import { login } from '../testing/sample-evidence.ts';
import { refusedTrip } from '../testing/sample-round-trip.ts';
import { rateLimited } from './rate-limited.ts';

const name = 'mail.sunny.example';
const refused = login({
  result: 'rate-limited',
  code: null,
  words: 'Too many attempts, try again later',
});

ruleCases(rateLimited, {
  fires: {
    'the server said so': {
      evidence: { login: [refused] },
      finds: [
        {
          severity: 'warning',
          subject: { host: name, port: 993 },
          values: { code: 'no code', words: 'Too many attempts, try again later' },
          evidence: [{ probe: 'login', target: 'mail.sunny.example:993' }],
        },
      ],
    },
    'for reading and sending at one host it is one finding': {
      evidence: { login: [refused, { ...refused, protocol: 'submission', port: 465 }] },
      finds: [{ subject: { host: name }, values: { protocols: ['IMAP', 'sending'], ports: ['993', '465'] } }],
    },
    'a test message was over the limit for sending': {
      evidence: { login: [login()], 'round-trip': refusedTrip('rate-limited', '450 4.7.1 too much mail') },
      finds: [
        {
          subject: { host: name, port: 465 },
          values: { variant: 'sending', code: '450 4.7.1' },
          evidence: [{ probe: 'round-trip', target: 'sunny.example' }],
        },
      ],
    },
    'for POP only, while IMAP works, it is worth knowing': {
      evidence: { login: [login(), { ...refused, protocol: 'pop3', port: 995 }] },
      finds: [{ severity: 'notice', subject: { port: 995 } }],
    },
  },
  silent: {
    'a test message was refused for another reason': {
      evidence: { login: [login()], 'round-trip': refusedTrip('defer-limit', '550 too many failures') },
    },
    'the server said something else': { evidence: { login: [{ ...refused, result: 'backend-down' }] } },
  },
  untested: 'no-password',
});
