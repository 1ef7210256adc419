// A greeting after 4.9 seconds works and is worth knowing; the usual short pause is not.

import { ruleCases } from '../testing/rule-cases.ts';
import { door } from '../testing/sample-evidence.ts';
import { greetingSlow } from './greeting-slow.ts';

const host = 'mail.sunny.example';
const greetedAfter = (greeting: number, port = 993) =>
  door({
    protocol: port === 993 ? 'imap' : 'submission',
    host,
    port,
    timings: { lookup: 4, connect: 12, tls: 20, greeting, capability: null },
  });

ruleCases(greetingSlow, {
  fires: {
    'one door after 4.9 seconds': {
      evidence: { imap: [greetedAfter(4_900)] },
      finds: [{ severity: 'notice', subject: { host, port: 993 }, values: { seconds: 4.9, ports: ['993'] } }],
    },
    'two doors of one host are one finding, with the longest wait': {
      evidence: { imap: [greetedAfter(3_100)], submission: [greetedAfter(4_000, 465)] },
      finds: [{ subject: { host }, values: { seconds: 4, ports: ['465', '993'] } }],
    },
  },
  silent: {
    'a pause of two seconds': { evidence: { imap: [greetedAfter(2_000)] } },
    'a name that was never asked itself': {
      evidence: { imap: [{ ...greetedAfter(4_900), seenAs: 'mx.other.example' }] },
    },
    'a door that never greeted': { evidence: { imap: [{ ...greetedAfter(5_600), result: 'greeting-timeout' }] } },
  },
});
