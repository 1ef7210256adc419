// What we left behind is told; removed, or in the Trash, it is not.

import { ruleCases } from '../testing/rule-cases.ts';
import { roundTrip } from '../testing/sample-round-trip.ts';
import { mailboxTestMessageLeft } from './mailbox-test-message-left.ts';

ruleCases(mailboxTestMessageLeft, {
  fires: {
    'it could not be removed': {
      evidence: { 'round-trip': roundTrip({ removal: 'left' }) },
      finds: [{ severity: 'notice', mender: 'customer', values: { folder: 'INBOX' } }],
    },
    'it could only be marked': {
      evidence: { 'round-trip': roundTrip({ removal: 'marked' }) },
      finds: [{ values: { variant: 'marked' } }],
    },
  },
  silent: {
    'it is in the Trash': { evidence: { 'round-trip': roundTrip({ removal: 'moved-to-trash' }) } },
    'there was none': {
      evidence: { 'round-trip': roundTrip({ removal: 'nothing', search: 'not-found', arrival: null }) },
    },
  },
  untested: 'not-asked',
});
