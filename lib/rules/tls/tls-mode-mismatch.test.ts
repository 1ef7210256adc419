// A mixed-up TLS mode stops a needed service, and is a risk beside a working door.

import { ruleCases } from '../testing/rule-cases.ts';
import { door, healthyEvidence } from '../testing/sample-evidence.ts';
import { tlsModeMismatch } from './tls-mode-mismatch.ts';

const name = 'mail.sunny.example';
const healthy = healthyEvidence().imap;
const faulty = door({
  protocol: 'imap',
  host: name,
  port: 993,
  result: 'plaintext-on-tls-port',
  words: 'what it said',
});
const other = { ...faulty, host: 'imap.sunny.example', namedBy: ['conventional-names' as const] };

ruleCases(tlsModeMismatch, {
  fires: {
    'the door that a customer needs': {
      evidence: { imap: [faulty] },
      finds: [
        { severity: 'error', subject: { host: name, port: 993 }, values: { ports: ['993'], words: 'what it said' } },
      ],
    },
    'tls-on-starttls-port': {
      evidence: { imap: [{ ...faulty, result: 'tls-on-starttls-port' }] },
      finds: [{ subject: { host: name } }],
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
