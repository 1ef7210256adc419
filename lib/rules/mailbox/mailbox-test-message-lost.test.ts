// A message that was taken and not seen is missed; one that was not taken, or not looked for to the end, is not.
import type { RoundTripEvidence } from '../../model/round-trip.ts';
import { ruleCases } from '../testing/rule-cases.ts';
import { refusedTrip, roundTrip } from '../testing/sample-round-trip.ts';
import { mailboxTestMessageLost } from './mailbox-test-message-lost.ts';

const missing: Partial<RoundTripEvidence> = {
  search: 'not-found',
  arrival: null,
  waitedMs: 60_400,
  hops: [],
  removal: 'nothing',
};
const unanswered = { ...roundTrip().submission, result: 'unproven' as const, code: null, words: '' };

ruleCases(mailboxTestMessageLost, {
  fires: {
    'taken in, not seen': {
      evidence: { 'round-trip': roundTrip(missing) },
      finds: [
        {
          severity: 'warning',
          subject: { host: 'mail.sunny.example' },
          values: { seconds: 60, folders: ['INBOX', 'Junk'] },
        },
      ],
    },
  },
  silent: {
    'it was found': { evidence: { 'round-trip': roundTrip() } },
    'the search broke off': { evidence: { 'round-trip': roundTrip({ ...missing, search: 'broke-off' }) } },
    'it was refused': { evidence: { 'round-trip': refusedTrip('refused', '554 no') } },
    'nobody knows whether it was taken in': {
      evidence: { 'round-trip': roundTrip({ ...missing, submission: unanswered }) },
    },
  },
  untested: 'not-asked',
});
