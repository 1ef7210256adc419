// TLS below 1.2 stops a needed service, and is a risk beside a working door.

import { ruleCases } from './rule-cases.ts';
import { door, healthyEvidence } from './sample-evidence.ts';
import { tlsTooOld } from './tls-too-old.ts';

const name = 'mail.sunny.example';
const healthy = healthyEvidence().imap;
const faulty = door({ protocol: 'imap', host: name, port: 993, result: 'tls-too-old', words: 'what it said' });
const other = { ...faulty, host: 'imap.sunny.example', namedBy: ['conventional-names' as const] };

ruleCases(tlsTooOld, {
  fires: {
    'the door that a customer needs': {
      evidence: { imap: [faulty] },
      finds: [
        { severity: 'error', subject: { host: name, port: 993 }, values: { ports: ['993'], words: 'what it said' } },
      ],
    },
    'beside a working door it is only a risk': {
      evidence: { imap: [healthy[1]!, faulty] },
      finds: [{ severity: 'warning', subject: { host: name, port: 993 } }],
    },
  },
  silent: {
    'it ended in another way': { evidence: { imap: [{ ...faulty, result: 'refused' }] } },
    'a guessed name, while mail works elsewhere': { evidence: { imap: [...healthy, other] } },
  },
});
