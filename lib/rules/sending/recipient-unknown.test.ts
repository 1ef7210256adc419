// An unknown recipient is named; other refusals are other faults.

import { ruleCases } from '../testing/rule-cases.ts';
import { refusedTrip, roundTrip } from '../testing/sample-round-trip.ts';
import { recipientUnknown } from './recipient-unknown.ts';

const words = '550 5.1.1 <anna@sunny.example>: User unknown';

ruleCases(recipientUnknown, {
  fires: {
    'the server said so': {
      evidence: { 'round-trip': refusedTrip('recipient-unknown', words) },
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
