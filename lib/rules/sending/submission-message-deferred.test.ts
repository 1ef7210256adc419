// A refusal for now is a warning; one for good is another fault.
import { ruleCases } from '../testing/rule-cases.ts';
import { refusedTrip, roundTrip } from '../testing/sample-round-trip.ts';
import { submissionMessageDeferred } from './submission-message-deferred.ts';

const words = '451 4.3.0 Temporary lookup failure';

ruleCases(submissionMessageDeferred, {
  fires: {
    'the server said so': {
      evidence: { 'round-trip': refusedTrip('deferred', words) },
      finds: [
        {
          severity: 'warning',
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
