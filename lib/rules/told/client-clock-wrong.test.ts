// A wrong date is the fault only when the certificate is good.

import { ruleCases } from '../testing/rule-cases.ts';
import { answers, door, tls } from '../testing/sample-evidence.ts';
import { clientClockWrong } from './client-clock-wrong.ts';

const name = 'mail.sunny.example';
const told = (answer: 'wrong' | 'right') => answers({ answers: { 'device-date': answer } });
const open = [door({ protocol: 'imap', host: name, port: 993 })];

ruleCases(clientClockWrong, {
  fires: {
    'the answer, and a server that answers us': {
      evidence: { answers: told('wrong'), imap: open },
      finds: [
        {
          subject: { host: name, port: 993 },
          values: { host: name, port: 993 },
          evidence: [
            { probe: 'imap', target: 'mail.sunny.example:993' },
            { probe: 'answers', target: 'sunny.example' },
          ],
        },
      ],
    },
  },
  silent: {
    'another answer': { evidence: { answers: told('right'), imap: open } },
    'no answer': { evidence: { answers: answers(), imap: open } },
    'we were not let in either': {
      evidence: {
        answers: told('wrong'),
        imap: [door({ protocol: 'imap', host: name, port: 993, result: 'timeout' })],
      },
    },
    'the certificate is at fault': {
      evidence: {
        answers: told('wrong'),
        imap: [door({ protocol: 'imap', host: name, port: 993, tls: tls(name, { verified: false }) })],
      },
    },
  },
});
