// A wrong protocol on a needed port is a fault; on a spare one it is not.

import { ruleCases } from '../testing/rule-cases.ts';
import { door, healthyEvidence } from '../testing/sample-evidence.ts';
import { protocolUnexpected } from './protocol-unexpected.ts';

const name = 'mail.sunny.example';
const healthy = healthyEvidence().imap;
const faulty = door({ protocol: 'imap', host: name, port: 993, result: 'other-protocol', words: 'what it said' });
const other = { ...faulty, host: 'imap.sunny.example', namedBy: ['conventional-names' as const] };

ruleCases(protocolUnexpected, {
  fires: {
    'the door that a customer needs': {
      evidence: { imap: [faulty] },
      finds: [
        { severity: 'error', subject: { host: name, port: 993 }, values: { ports: ['993'], words: 'what it said' } },
      ],
    },
    'beside a door that works it is worth knowing only': {
      evidence: { imap: [healthy[1]!, faulty] },
      finds: [{ severity: 'notice', subject: { host: name, port: 993 }, values: { variant: 'spare' } }],
    },
    'a spare port for STARTTLS is worth knowing': {
      evidence: { imap: [healthy[0]!, { ...faulty, port: 143, security: 'starttls' }] },
      finds: [{ severity: 'notice', subject: { host: name, port: 143 }, values: { variant: 'spare' } }],
    },
  },
  silent: {
    'a spare port of POP that nobody publishes': {
      evidence: {
        imap: [...healthy],
        pop3: [door({ protocol: 'pop3', host: name, port: 995 }), { ...faulty, protocol: 'pop3', port: 110 }],
      },
    },
    'it ended in another way': { evidence: { imap: [{ ...faulty, result: 'refused' }] } },
    'a guessed name, while mail works elsewhere': { evidence: { imap: [...healthy, other] } },
  },
});
