// A failed handshake is a fault where it is needed; a failed certificate is told elsewhere.

import { ruleCases } from '../testing/rule-cases.ts';
import { door, healthyEvidence } from '../testing/sample-evidence.ts';
import { tlsHandshakeFailed } from './tls-handshake-failed.ts';

const name = 'mail.sunny.example';
const healthy = healthyEvidence().imap;
const faulty = door({ protocol: 'imap', host: name, port: 993, result: 'tls-failed', words: 'what it said' });
const other = { ...faulty, host: 'imap.sunny.example', namedBy: ['conventional-names' as const] };

ruleCases(tlsHandshakeFailed, {
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
    'a key that is too short': {
      evidence: { imap: [{ ...faulty, words: 'dh key too small' }] },
      finds: [{ severity: 'error', values: { variant: 'short-dh' } }],
    },
    'nothing in common': {
      evidence: { imap: [{ ...faulty, words: 'ssl/tls alert handshake failure' }] },
      finds: [{ severity: 'error', values: { variant: 'no-cipher' } }],
    },
    'nothing in common, beside a door that works': {
      evidence: { imap: [healthy[1]!, { ...faulty, words: 'no shared cipher' }] },
      finds: [{ severity: 'notice', values: { variant: 'no-cipher-spare' } }],
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
