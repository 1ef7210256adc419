// A sender that the login does not own is named; other refusals are other faults.
import { ruleCases } from '../testing/rule-cases.ts';
import { refusedTrip, roundTrip } from '../testing/sample-round-trip.ts';
import { senderNotOwned } from './sender-not-owned.ts';

const words = '553 5.7.1 <anna@sunny.example>: Sender address rejected: not owned by user';

ruleCases(senderNotOwned, {
  fires: {
    'the server said so': {
      evidence: { 'round-trip': refusedTrip('sender-not-owned', words) },
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
