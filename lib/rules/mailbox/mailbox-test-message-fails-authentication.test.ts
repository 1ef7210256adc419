// Failures that the server noted are told; passes, doubts of ours and SPF of a submission are not.

import { ruleCases } from '../testing/rule-cases.ts';
import { roundTrip } from '../testing/sample-round-trip.ts';
import { mailboxTestMessageFailsAuthentication } from './mailbox-test-message-fails-authentication.ts';

const server = 'mail.sunny.example';
const noted = (method: string, result: string) => ({ server, method, result, property: null });

ruleCases(mailboxTestMessageFailsAuthentication, {
  fires: {
    'DKIM and DMARC fail': {
      evidence: {
        'round-trip': roundTrip({
          authentication: [
            { ...noted('dkim', 'fail'), property: 'header.d=sunny.example' },
            noted('spf', 'pass'),
            noted('dmarc', 'fail'),
          ],
        }),
      },
      finds: [
        {
          severity: 'warning',
          values: { methods: ['DKIM', 'DMARC'], noted: ['dkim=fail header.d=sunny.example', 'dmarc=fail'], server },
        },
      ],
    },
  },
  silent: {
    'all pass': {
      evidence: { 'round-trip': roundTrip({ authentication: [noted('dkim', 'pass'), noted('dmarc', 'pass')] }) },
    },
    'there is no signature': { evidence: { 'round-trip': roundTrip({ authentication: [noted('dkim', 'none')] }) } },
    'SPF of a submission': { evidence: { 'round-trip': roundTrip({ authentication: [noted('spf', 'fail')] }) } },
    'nothing is noted': { evidence: { 'round-trip': roundTrip({ authentication: [] }) } },
  },
  untested: 'not-asked',
});
