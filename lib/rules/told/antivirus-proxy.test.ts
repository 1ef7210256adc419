// An antivirus as issuer is a proxy only when we see a good certificate.

import { ruleCases } from '../testing/rule-cases.ts';
import { answers, door, tls } from '../testing/sample-evidence.ts';
import { antivirusProxy } from './antivirus-proxy.ts';

const name = 'mail.sunny.example';
const told = (answer: 'antivirus' | 'other') => answers({ answers: { 'warning-issuer': answer } });
const open = [door({ protocol: 'imap', host: name, port: 993 })];

ruleCases(antivirusProxy, {
  fires: {
    'the answer, and a server that answers us': {
      evidence: { answers: told('antivirus'), imap: open },
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
    'another answer': { evidence: { answers: told('other'), imap: open } },
    'no answer': { evidence: { answers: answers(), imap: open } },
    'we were not let in either': {
      evidence: {
        answers: told('antivirus'),
        imap: [door({ protocol: 'imap', host: name, port: 993, result: 'timeout' })],
      },
    },
    'the certificate is at fault': {
      evidence: {
        answers: told('antivirus'),
        imap: [door({ protocol: 'imap', host: name, port: 993, tls: tls(name, { verified: false }) })],
      },
    },
  },
});
