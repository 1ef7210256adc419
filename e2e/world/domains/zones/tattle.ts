// DMARC reports go to a company that does not say that it takes them.
import { zoneDomain } from '../../zone-domain.ts';

export const tattle = zoneDomain({
  domain: 'tattle.example',
  story: 'Reports go to someone who does not expect them.',
  expected: ['dmarc-report-address-unauthorised'],
  records: { _dmarc: { TXT: ['v=DMARC1; p=reject; rua=mailto:dmarc@reports.example'] } },
});
