// The name servers fail when asked for the address of the MX host.
import { zoneDomain } from '../../zone-domain.ts';

export const stumble = zoneDomain({
  domain: 'stumble.example',
  story: 'The address of the mail server cannot be looked up.',
  expected: ['mx-lookup-fails'],
  records: { '@': { MX: [[10, 'mail']] }, mail: { A: ['198.18.0.7'] } },
  faults: { mail: 'servfail' },
});
