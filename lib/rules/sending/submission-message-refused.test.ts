// A refusal without a name of its own is told with the words of the server.
import { ruleCases } from '../testing/rule-cases.ts';
import { refusedTrip, roundTrip } from '../testing/sample-round-trip.ts';
import { submissionMessageRefused } from './submission-message-refused.ts';

const words = '554 5.7.1 Message rejected by content filter';

ruleCases(submissionMessageRefused, {
  fires: {
    'the server said so': {
      evidence: { 'round-trip': refusedTrip('refused', words) },
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
    'it is only for now': { evidence: { 'round-trip': refusedTrip('deferred', '451 4.3.0 Try again later') } },
  },
  untested: 'not-asked',
});
