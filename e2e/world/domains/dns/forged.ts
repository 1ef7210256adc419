// The DS record names a key that the zone does not have: validation fails, and the broken link can be seen.
import { mailDomain } from '../../practice-domain.ts';
import { signerOf, zoneKey } from '../../zone-key.ts';

const practice = mailDomain({
  domain: 'forged.example',
  number: 116,
  story: 'The registry announces a signing key that the domain does not have.',
  expected: ['dnssec-bogus'],
  faults: { '**': 'bogus' },
  records: { '@': { DNSKEY: [zoneKey] } },
});
/** The DS lies with the parent, which validates. */
const parent = { origin: 'forged.example', records: { '@': { DS: [signerOf('another.example')] } } };
export const forged = { ...practice, zones: [...practice.zones, parent] };
