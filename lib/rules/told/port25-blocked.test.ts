// Port 25 in an app is a fault when a right port answers; 465 comes first.

import { ruleCases } from '../testing/rule-cases.ts';
import { mxSmtp } from '../testing/sample-dns.ts';
import { answers, door, tls } from '../testing/sample-evidence.ts';
import { port25Blocked } from './port25-blocked.ts';

const name = 'mail.sunny.example';
const told = (answer: '25' | '465') => answers({ answers: { 'sending-port': answer } });
const open = [door({ protocol: 'submission', host: name, port: 465 })];

ruleCases(port25Blocked, {
  fires: {
    'what port 25 of the same server showed': {
      evidence: {
        answers: told('25'),
        submission: open,
        'mx-smtp': [mxSmtp(null, { address: '198.18.0.9' }), mxSmtp(tls(name))],
      },
      finds: [{ values: { variant: 'port-seen', result: 'ready', offered: ['PIPELINING', 'STARTTLS'] } }],
    },
    'the MX hosts are others': {
      evidence: { answers: told('25'), submission: open, 'mx-smtp': [mxSmtp(null, { address: '198.18.0.9' })] },
      finds: [{ values: { result: 'not looked at' } }],
    },
    'the answer, and a server that answers us': {
      evidence: { answers: told('25'), submission: open },
      finds: [
        {
          subject: { host: name, port: 465 },
          values: { host: name, port: 465, security: 'SSL/TLS' },
          evidence: [
            { probe: 'submission', target: 'mail.sunny.example:465' },
            { probe: 'answers', target: 'sunny.example' },
          ],
        },
      ],
    },
  },
  silent: {
    'another answer': { evidence: { answers: told('465'), submission: open } },
    'no answer': { evidence: { answers: answers(), submission: open } },
    'we were not let in either': {
      evidence: {
        answers: told('25'),
        submission: [door({ protocol: 'submission', host: name, port: 465, result: 'timeout' })],
      },
    },
    'the certificate is at fault': {
      evidence: {
        answers: told('25'),
        submission: [door({ protocol: 'submission', host: name, port: 465, tls: tls(name, { verified: false }) })],
      },
    },
  },
});
