// A mistake in the policy is a risk, one in the report addresses worth knowing; one that hides the record is told apart.

import { ruleCases } from '../testing/rule-cases.ts';
import { dmarcName, dmarcRecord, dmarcStep, noDmarc } from '../testing/sample-dmarc.ts';
import { dmarcInvalid } from './dmarc-invalid.ts';

const near = 'v=DMARC 1; p=reject; rua=mailto:dmarc@sunny.example';

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
