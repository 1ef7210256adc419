// A server that hangs up before the greeting is a fault where it is needed; after a working door it is not.

import { ruleCases } from '../testing/rule-cases.ts';
import { door, healthyEvidence } from '../testing/sample-evidence.ts';
import { connectionHungUp } from './connection-hung-up.ts';

const name = 'mail.sunny.example';
const healthy = healthyEvidence().imap;
const faulty = door({ protocol: 'imap', host: name, port: 993, result: 'hung-up', words: 'what it said' });
const other = { ...faulty, host: 'imap.sunny.example', namedBy: ['conventional-names' as const] };

const spareName = { host: 'aa.sunny.example', namedBy: ['conventional-names' as const], seenAs: name };

ruleCases(connectionHungUp, {
  fires: {
    'the door that a customer needs': {
      evidence: { imap: [faulty] },
      finds: [
        { severity: 'error', subject: { host: name, port: 993 }, values: { ports: ['993'], words: 'what it said' } },
      ],
    },
    'in the middle of the session': {
      evidence: { imap: [faulty, { ...faulty, port: 143, result: 'reset', greeting: '* OK ready' }] },
      finds: [{ subject: { host: name }, values: { ports: ['143', '993'], variant: 'after-greeting' } }],
    },
    'beside a door of the same service that works it is worth knowing': {
      evidence: { imap: [healthy[1]!, faulty] },
      finds: [
        { severity: 'notice', subject: { host: name, port: 993 }, values: { variant: 'spare', words: 'what it said' } },
      ],
    },
    'so is a port for sending that greets and closes': {
      evidence: {
        imap: healthy,
        submission: [
          ...healthyEvidence().submission.filter(({ port }) => port === 465),
          { ...faulty, protocol: 'submission', port: 587, security: 'starttls', greeting: '220 ready' },
        ],
      },
      finds: [{ severity: 'notice', subject: { host: name, port: 587 } }],
    },
    'one server under two names is told once, by the name that is published': {
      evidence: {
        imap: [
          ...[healthy[1]!, faulty].map((one) => ({ ...one, namedBy: ['srv' as const] })),
          ...[healthy[1]!, faulty].map((one) => ({ ...one, ...spareName })),
        ],
      },
      finds: [{ subject: { host: name, port: 993 } }],
    },
    reset: { evidence: { imap: [{ ...faulty, result: 'reset' }] }, finds: [{ subject: { host: name } }] },
  },
  silent: {
    'it ended in another way': { evidence: { imap: [{ ...faulty, result: 'refused' }] } },
    'its other port says why': {
      evidence: { imap: [faulty, { ...faulty, port: 143, result: 'starttls-refused', greeting: '* OK ready' }] },
    },
    'a guessed name, while mail works elsewhere': { evidence: { imap: [...healthy, other] } },
  },
});
