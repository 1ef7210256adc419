// No encryption at all is a fault; a spare door without STARTTLS beside a TLS port is not this one.

import { ruleCases } from '../testing/rule-cases.ts';
import { door, healthyEvidence } from '../testing/sample-evidence.ts';
import { starttlsMissing } from './starttls-missing.ts';

const name = 'mail.sunny.example';
const healthy = healthyEvidence().imap;
const faulty = door({ protocol: 'imap', host: name, port: 143, result: 'starttls-missing', words: 'what it said' });
const other = { ...faulty, host: 'imap.sunny.example', namedBy: ['conventional-names' as const] };

ruleCases(starttlsMissing, {
  fires: {
    'the door that a customer needs': {
      evidence: { imap: [faulty] },
      finds: [
        { severity: 'error', subject: { host: name, port: 143 }, values: { ports: ['143'], words: 'what it said' } },
      ],
    },
    'a port that the domain publishes, beside one that works, is worth knowing': {
      evidence: { imap: [healthy[0]!, { ...faulty, portNamedBy: ['srv'] }] },
      finds: [{ severity: 'notice', subject: { host: name, port: 143 } }],
    },
  },
  silent: {
    'another door of the same service works': { evidence: { imap: [healthy[0]!, faulty] } },
    'it ended in another way': { evidence: { imap: [{ ...faulty, result: 'refused' }] } },
    'a guessed name, while mail works elsewhere': { evidence: { imap: [...healthy, other] } },
  },
});
