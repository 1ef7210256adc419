// The DS record names no key of the zone; the resolver in use does not validate, others do.
import { mailDomain } from '../../practice-domain.ts';
import { signerOf, zoneKey } from '../../zone-key.ts';

export const mislabelled = mailDomain({
  domain: 'mislabelled.example',
  number: 117,
  story: 'The signing key at the registry is not the one in use.',
  expected: ['dnssec-ds-mismatch'],
  records: { '@': { DS: [signerOf('another.example')], DNSKEY: [zoneKey] } },
});
