// Injected bytes are a fault where the door is needed, and a risk beside a working one.

import { ruleCases } from '../testing/rule-cases.ts';
import { door, healthyEvidence } from '../testing/sample-evidence.ts';
import { starttlsInjection } from './starttls-injection.ts';

const name = 'mail.sunny.example';
const healthy = healthyEvidence().imap;
const faulty = door({ protocol: 'imap', host: name, port: 143, result: 'starttls-injection', words: 'what it said' });
const other = { ...faulty, host: 'imap.sunny.example', namedBy: ['conventional-names' as const] };

ruleCases(starttlsInjection, {
  fires: {
    'the door that a customer needs': {
      evidence: { imap: [faulty] },
      finds: [
        { severity: 'error', subject: { host: name, port: 143 }, values: { ports: ['143'], words: 'what it said' } },
      ],
    },
    'beside a working door it is only a risk': {
      evidence: { imap: [healthy[0]!, faulty] },
      finds: [{ severity: 'warning', subject: { host: name, port: 143 } }],
    },
  },
  silent: {
    'it ended in another way': { evidence: { imap: [{ ...faulty, result: 'refused' }] } },
    'a guessed name, while mail works elsewhere': { evidence: { imap: [...healthy, other] } },
  },
});
