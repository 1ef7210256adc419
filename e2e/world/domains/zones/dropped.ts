// The SPF record includes a name that does not exist.
import { zoneDomain } from '../../zone-domain.ts';

export const dropped = zoneDomain({
  domain: 'dropped.example',
  story: 'The SPF record names another that is gone.',
  expected: ['spf-include-missing'],
  records: { '@': { TXT: ['v=spf1 include:spf.hosting.example include:spf.gone.example -all'] } },
});
