// Silence and garbage are told as what they are; clear answers are not.
import { ruleCases } from '../testing/rule-cases.ts';
import { refusedTrip, roundTrip } from '../testing/sample-round-trip.ts';
import { submissionMessageUnanswered } from './submission-message-unanswered.ts';

ruleCases(submissionMessageUnanswered, {
  fires: {
    'the server said so': {
      evidence: { 'round-trip': refusedTrip('unproven', '') },
      finds: [
        {
          severity: 'warning',
          subject: { host: 'mail.sunny.example', port: 465 },
          values: { words: 'nothing', code: 'no code' },
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
