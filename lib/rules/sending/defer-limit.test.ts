// Too many failures are named; a plain limit for sending is another fault.

import { ruleCases } from '../testing/rule-cases.ts';
import { refusedTrip, roundTrip } from '../testing/sample-round-trip.ts';
import { deferLimit } from './defer-limit.ts';

const words = '550 Domain sunny.example has exceeded the max defers and failures per hour (5/5 (100%)) allowed.';

ruleCases(deferLimit, {
  fires: {
    'the server said so': {
      evidence: { 'round-trip': refusedTrip('defer-limit', words) },
      finds: [
        {
          severity: 'error',
          subject: { host: 'mail.sunny.example', port: 465 },
          values: { words },
          evidence: [{ probe: 'round-trip', target: 'sunny.example' }],
        },
      ],
    },
  },
  silent: {
    'the message was taken in': { evidence: { 'round-trip': roundTrip() } },
    'it is a plain limit': {
      evidence: {
        'round-trip': refusedTrip('rate-limited', '550 Domain sunny.example has exceeded the max emails per hour'),
      },
    },
  },
  untested: 'not-asked',
});
