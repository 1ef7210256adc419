// Reports that the other side does not accept are worth knowing; a question without an answer is not.

import { ruleCases } from '../testing/rule-cases.ts';
import { dmarcRecord } from '../testing/sample-dmarc.ts';
import { dmarcReportAddressUnauthorised } from './dmarc-report-address-unauthorised.ts';

const name = 'sunny.example._report._dmarc.reports.example';
const asked = (authorized: boolean | null, status: 'nxdomain' | 'found' | 'timeout') =>
  dmarcRecord('v=DMARC1; p=reject; rua=mailto:in@reports.example', {
    reportAuthorizations: [{ address: 'mailto:in@reports.example', name, status, authorized }],
  });

ruleCases(dmarcReportAddressUnauthorised, {
  fires: {
    'not accepted': {
      evidence: asked(false, 'nxdomain'),
      finds: [
        {
          severity: 'notice',
          values: { address: 'in@reports.example' },
          records: [{ name, type: 'TXT', ttl: 3600, current: [], wanted: ['v=DMARC1'] }],
        },
      ],
    },
  },
  silent: { accepted: { evidence: asked(true, 'found') } },
  leftOpen: { 'no answer': { evidence: asked(null, 'timeout') } },
  untested: 'dns-timeout',
});
