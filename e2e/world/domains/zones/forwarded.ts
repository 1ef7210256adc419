// DMARC is an alias for a record that is gone.
import { zoneDomain } from '../../zone-domain.ts';

export const forwarded = zoneDomain({
  domain: 'forwarded.example',
  story: 'The DMARC record is kept elsewhere, and is not there.',
  expected: ['dmarc-missing'],
  records: { _dmarc: { TXT: [], CNAME: '_dmarc.gone.example.' } },
});
