// Slow is told with the slowest step; a message that takes some seconds is not slow.

import { ruleCases } from '../testing/rule-cases.ts';
import { hop, roundTrip } from '../testing/sample-round-trip.ts';
import { mailboxTestMessageSlow } from './mailbox-test-message-slow.ts';

const hops = [hop(), hop({ from: 'mail.sunny.example', by: 'filter.sunny.example', delayMs: 31_000 })];

ruleCases(mailboxTestMessageSlow, {
  fires: {
    'after 33 seconds, most of it in a filter': {
      evidence: { 'round-trip': roundTrip({ waitedMs: 33_000, hops }) },
      finds: [
        {
          severity: 'notice',
          values: { seconds: 33, slowest: 'mail.sunny.example to filter.sunny.example, 31 s' },
        },
      ],
    },
    'the message does not tell where': {
      evidence: { 'round-trip': roundTrip({ waitedMs: 20_000, hops: [] }) },
      finds: [{ values: { slowest: 'not told' } }],
    },
  },
  silent: {
    'just below': { evidence: { 'round-trip': roundTrip({ waitedMs: 19_999, hops }) } },
    'it never came, which is told elsewhere': {
      evidence: { 'round-trip': roundTrip({ search: 'not-found', arrival: null, waitedMs: 60_000 }) },
    },
  },
  untested: 'not-asked',
});
