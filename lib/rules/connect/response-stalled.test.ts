// A stalled session is a fault where the door is needed.

import { ruleCases } from '../testing/rule-cases.ts';
import { door, healthyEvidence } from '../testing/sample-evidence.ts';
import { responseStalled } from './response-stalled.ts';

const name = 'mail.sunny.example';
const healthy = healthyEvidence().imap;
const faulty = door({ protocol: 'imap', host: name, port: 993, result: 'stalled', words: 'what it said' });
const other = { ...faulty, host: 'imap.sunny.example', namedBy: ['conventional-names' as const] };

ruleCases(responseStalled, {
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
  },
  silent: {
    'a spare port for STARTTLS': { evidence: { imap: [healthy[0]!, { ...faulty, port: 143, security: 'starttls' }] } },
    'it ended in another way': { evidence: { imap: [{ ...faulty, result: 'refused' }] } },
    'a guessed name, while mail works elsewhere': { evidence: { imap: [...healthy, other] } },
  },
});
