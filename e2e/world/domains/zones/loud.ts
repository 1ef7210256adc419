// The TLS-RPT record limits the size of reports, as only DMARC ever did, and repeats a semicolon.
import { zoneDomain } from '../../zone-domain.ts';

export const loud = zoneDomain({
  domain: 'loud.example',
  story: 'The record for reports about encryption cannot be read.',
  expected: ['tls-rpt-invalid'],
  records: { '_smtp._tls': { TXT: ['v=TLSRPTv1;; rua=mailto:tls@loud.example!10m'] } },
});
