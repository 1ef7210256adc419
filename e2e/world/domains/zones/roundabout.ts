// The MX host is an alias that leads back to itself.
import { zoneDomain } from '../../zone-domain.ts';

export const roundabout = zoneDomain({
  domain: 'roundabout.example',
  story: 'The mail server leads in a circle.',
  expected: ['mx-lookup-fails'],
  records: { '@': { MX: [[10, 'mail']] }, mail: { CNAME: 'mx' }, mx: { CNAME: 'mail' } },
});
