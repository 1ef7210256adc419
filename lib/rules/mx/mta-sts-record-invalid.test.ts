// Misspelt, doubled or without an id; a domain without MTA-STS is fine.
import { mtaStsRecordFaults } from '../../messages/record-faults.ts';
import { parseMtaStsRecord } from '../../records/mta-sts.ts';
import { ruleCases } from '../testing/rule-cases.ts';
import { mtaSts, noMtaSts } from '../testing/sample-dns.ts';
import { mtaStsRecordInvalid } from './mta-sts-record-invalid.ts';

const slips = 'v=STSv1;; id=2026-11-23';
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
      finds: [{ agent: '_mta-sts.sunny.example has 2 MTA-STS records, of which senders take none.' }],
    },
    'two semicolons, and an id with hyphens': {
      evidence: { 'mta-sts': mtaSts({ records: [slips], ...parseMtaStsRecord(slips) }) },
      finds: [
        {
          values: { what: [mtaStsRecordFaults['empty-field'], mtaStsRecordFaults['bad-id']] },
          records: [{ current: [slips], wanted }] as never,
        },
      ],
    },
  },
  silent: { 'no MTA-STS': { evidence: { 'mta-sts': noMtaSts() } } },
  untested: 'dns-timeout',
});
