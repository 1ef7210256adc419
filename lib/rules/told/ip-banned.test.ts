// A whole network without mail is a ban only when the server answers us.

import { ruleCases } from '../testing/rule-cases.ts';
import { answers, door, tls } from '../testing/sample-evidence.ts';
import { ipBanned } from './ip-banned.ts';

const name = 'mail.sunny.example';
const told = (answer: 'this-place-all' | 'everywhere') => answers({ answers: { 'where-it-fails': answer } });
const open = [door({ protocol: 'imap', host: name, port: 993 })];

ruleCases(ipBanned, {
  fires: {
    'the answer, and a server that answers us': {
      evidence: { answers: told('this-place-all'), imap: open },
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
    'another answer': { evidence: { answers: told('everywhere'), imap: open } },
    'no answer': { evidence: { answers: answers(), imap: open } },
    'we were not let in either': {
      evidence: {
        answers: told('this-place-all'),
        imap: [door({ protocol: 'imap', host: name, port: 993, result: 'timeout' })],
      },
    },
    'the certificate is at fault': {
      evidence: {
        answers: told('this-place-all'),
        imap: [door({ protocol: 'imap', host: name, port: 993, tls: tls(name, { verified: false }) })],
      },
    },
  },
});
