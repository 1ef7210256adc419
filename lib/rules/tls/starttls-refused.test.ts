// Refused STARTTLS is a fault where no other door works, and worth knowing beside one.

import { ruleCases } from '../testing/rule-cases.ts';
import { door, healthyEvidence } from '../testing/sample-evidence.ts';
import { starttlsRefused } from './starttls-refused.ts';

const name = 'mail.sunny.example';
const healthy = healthyEvidence().imap;
const faulty = door({ protocol: 'imap', host: name, port: 143, result: 'starttls-refused', words: 'what it said' });
const other = { ...faulty, host: 'imap.sunny.example', namedBy: ['conventional-names' as const] };

ruleCases(starttlsRefused, {
  fires: {
    'the door that a customer needs': {
      evidence: { imap: [faulty] },
      finds: [
        { severity: 'error', subject: { host: name, port: 143 }, values: { ports: ['143'], words: 'what it said' } },
      ],
    },
    'beside a working door it is only a risk': {
      evidence: { imap: [healthy[0]!, faulty] },
      finds: [{ severity: 'notice', subject: { host: name, port: 143 } }],
    },
  },
  silent: {
    'it ended in another way': { evidence: { imap: [{ ...faulty, result: 'refused' }] } },
    'a guessed name, while mail works elsewhere': { evidence: { imap: [...healthy, other] } },
  },
});
