// Misspelt, doubled or without an id; a domain without MTA-STS is fine.

import { ruleCases } from '../testing/rule-cases.ts';
import { mtaSts, noMtaSts } from '../testing/sample-dns.ts';
import { mtaStsRecordInvalid } from './mta-sts-record-invalid.ts';

const wanted = ['v=STSv1; id=20261123100000'];
ruleCases(mtaStsRecordInvalid, {
  fires: {
    misspelt: {
      evidence: { 'mta-sts': { ...noMtaSts(), nearMisses: ['v=sts1; id=1'] } },
      finds: [{ severity: 'warning', records: [{ name: '_mta-sts.sunny.example', type: 'TXT', wanted }] as never }],
    },
    'without an id': {
      evidence: { 'mta-sts': mtaSts({ records: ['v=STSv1;'], id: null }) },
      finds: [{ records: [{ current: ['v=STSv1;'], wanted }] as never }],
    },
    doubled: {
      evidence: { 'mta-sts': { ...noMtaSts(), records: ['v=STSv1; id=1', 'v=STSv1; id=2'] } },
      finds: [{ values: { what: '2 records, of which senders take none' } }],
    },
  },
  silent: { 'no MTA-STS': { evidence: { 'mta-sts': noMtaSts() } } },
  untested: 'dns-timeout',
});
