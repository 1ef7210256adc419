// The junk folder is named as the mailbox calls it; the inbox is no fault.

import { ruleCases } from '../testing/rule-cases.ts';
import { roundTrip } from '../testing/sample-round-trip.ts';
import { mailboxTestMessageInJunk } from './mailbox-test-message-in-junk.ts';

ruleCases(mailboxTestMessageInJunk, {
  fires: {
    'it was seen in Spam': {
      evidence: { 'round-trip': roundTrip({ arrival: { folder: 'INBOX.Spam', junk: true } }) },
      finds: [
        {
          severity: 'warning',
          subject: { host: 'mail.sunny.example' },
          values: { folder: 'INBOX.Spam', noted: 'auth=pass' },
        },
      ],
    },
    'the server noted nothing': {
      evidence: { 'round-trip': roundTrip({ arrival: { folder: 'Junk', junk: true }, authentication: [] }) },
      finds: [{ values: { noted: 'nothing' } }],
    },
  },
  silent: {
    'it was seen in the inbox': { evidence: { 'round-trip': roundTrip() } },
    'it was not seen': { evidence: { 'round-trip': roundTrip({ search: 'not-found', arrival: null }) } },
  },
  untested: 'not-asked',
});
