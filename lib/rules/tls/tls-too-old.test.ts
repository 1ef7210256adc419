// TLS below 1.2 stops a needed service, and is a risk beside a working door.

import { ruleCases } from '../testing/rule-cases.ts';
import { door, healthyEvidence, tlsVersions } from '../testing/sample-evidence.ts';
import { tlsTooOld } from './tls-too-old.ts';

const name = 'mail.sunny.example';
const healthy = healthyEvidence().imap;
const faulty = door({ protocol: 'imap', host: name, port: 993, result: 'tls-too-old', words: 'what it said' });
const other = { ...faulty, host: 'imap.sunny.example', namedBy: ['conventional-names' as const] };
const closed = { ...faulty, result: 'hung-up' as const, greeting: null, timings: { ...faulty.timings, tls: 4 } };
const afterStarttls = { ...closed, port: 143, security: 'starttls' as const, result: 'tls-failed' as const };

ruleCases(tlsTooOld, {
  fires: {
    'the door that a customer needs': {
      evidence: { imap: [faulty] },
      finds: [
        { severity: 'error', subject: { host: name, port: 993 }, values: { ports: ['993'], words: 'what it said' } },
      ],
    },
    'closed in silence at every door, and old versions are taken': {
      evidence: { imap: [closed, afterStarttls], 'tls-versions': [tlsVersions(name, { accepted: 'TLSv1.1' })] },
      finds: [{ severity: 'error', values: { ports: ['143', '993'], version: 'TLSv1.1', variant: 'closed' } }],
    },
    'beside a working door it is only a risk': {
      evidence: { imap: [healthy[1]!, faulty] },
      finds: [{ severity: 'warning', subject: { host: name, port: 993 } }],
    },
  },
  silent: {
    'closed in silence, and old versions are not taken either': {
      evidence: { imap: [closed, afterStarttls], 'tls-versions': [tlsVersions(name)] },
    },
    'old versions are taken besides': {
      evidence: { imap: healthy, 'tls-versions': [tlsVersions(name, { accepted: 'TLSv1.1' })] },
    },
    'it ended in another way': { evidence: { imap: [{ ...faulty, result: 'refused' }] } },
    'a guessed name, while mail works elsewhere': { evidence: { imap: [...healthy, other] } },
  },
});
