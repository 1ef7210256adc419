// A mistake in the policy is a risk, one in the report addresses worth knowing; one that hides the record is told apart.
import { reportUriFaults, separatorFaults } from '../../messages/record-faults.ts';
import { ruleCases } from '../testing/rule-cases.ts';
import { dmarcName, dmarcRecord, dmarcStep, noDmarc } from '../testing/sample-dmarc.ts';
import { dmarcInvalid } from './dmarc-invalid.ts';

const near = 'v=DMARC 1; p=reject; rua=mailto:dmarc@sunny.example';
const slips = 'v=DMARC1; p=reject; rua=mailto://a@sunny.example,b@sunny.example; mailto:c@sunny.example,';
const txt = (current: string, rua: string) => ({
  ...{ name: dmarcName, type: 'TXT', ttl: 3600, current: [current], wanted: [`v=DMARC1; p=reject; ${rua}`] },
});

ruleCases(dmarcInvalid, {
  fires: {
    'a policy that does not exist': {
      evidence: dmarcRecord('v=DMARC1; p=block; rua=mailto:dmarc@sunny.example'),
      finds: [{ severity: 'warning', subject: { record: dmarcName }, values: { key: 'bad-p', character: 11 } }],
    },
    'a report address that is none': {
      evidence: dmarcRecord('v=DMARC1; p=reject; rua=dmarc'),
      finds: [{ severity: 'notice', values: { key: 'bad-rua' } }],
    },
    'the worse of two comes first': {
      evidence: dmarcRecord('v=DMARC1; rua=dmarc; p=block'),
      finds: [{ severity: 'warning', values: { key: 'bad-p' } }],
    },
    'a size of no possible form, which may as well go': {
      evidence: dmarcRecord('v=DMARC1; p=reject; rua=mailto:a@sunny.example!10mb'),
      finds: [
        {
          severity: 'notice',
          values: { key: 'bad-rua', variant: 'reports', explanation: reportUriFaults.exclamation },
          records: [txt('v=DMARC1; p=reject; rua=mailto:a@sunny.example!10mb', 'rua=mailto:a@sunny.example')],
        },
      ],
    },
    'slashes, no scheme, a semicolon and a last comma': {
      evidence: dmarcRecord(slips),
      finds: [
        {
          severity: 'notice',
          records: [txt(slips, 'rua=mailto:a@sunny.example,mailto:b@sunny.example,mailto:c@sunny.example')],
        },
      ],
    },
    'a web address, for which there is no other': {
      evidence: dmarcRecord('v=DMARC1; p=reject; ruf=http://reports.example/x'),
      finds: [{ severity: 'notice', values: { explanation: reportUriFaults.scheme }, records: [] }],
    },
    'a comma for a semicolon': {
      evidence: dmarcRecord('v=DMARC1; p=reject, rua=mailto:a@sunny.example'),
      finds: [{ severity: 'warning', values: { key: 'bad-p', explanation: separatorFaults.comma }, records: [] }],
    },
    'no semicolon': {
      evidence: dmarcRecord('v=DMARC1; p=reject sp=none'),
      finds: [{ severity: 'warning', values: { key: 'bad-p', explanation: separatorFaults.blank } }],
    },
    'a beginning that hides it: start over with p=none': {
      evidence: noDmarc([dmarcStep(dmarcName, [], 'found')], [near]),
      finds: [
        {
          severity: 'warning',
          values: { variant: 'unread' },
          records: [
            {
              name: dmarcName,
              type: 'TXT',
              ttl: 3600,
              current: [near],
              wanted: ['v=DMARC1; p=none; rua=mailto:dmarc@sunny.example'],
            },
          ],
        },
      ],
    },
  },
  silent: {
    'an unknown tag is allowed': { evidence: dmarcRecord('v=DMARC1; p=reject; note=1') },
    'a removed tag has its own rule': { evidence: dmarcRecord('v=DMARC1; p=reject; pct=50') },
    'a near miss beside a good record': { evidence: dmarcRecord('v=DMARC1; p=reject', { nearMisses: [near] }) },
  },
  untested: 'dns-timeout',
});
