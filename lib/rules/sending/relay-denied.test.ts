// Relaying denied after a login is named; other refusals are other faults.

import { ruleCases } from '../testing/rule-cases.ts';
import { refusedTrip, roundTrip } from '../testing/sample-round-trip.ts';
import { relayDenied } from './relay-denied.ts';

const words = '554 5.7.1 <anna@sunny.example>: Relay access denied';

ruleCases(relayDenied, {
  fires: {
    'the server said so': {
      evidence: { 'round-trip': refusedTrip('relay-denied', words) },
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
    'it was refused for another reason': {
      evidence: { 'round-trip': refusedTrip('refused', '554 5.7.1 Message rejected') },
    },
  },
  untested: 'not-asked',
});
