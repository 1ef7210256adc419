// DNSSEC signatures that do not verify: resolvers answer SERVFAIL, unless told not to check.
import { mailDomain } from '../practice-domain.ts';

export const unsealed = mailDomain({
  domain: 'unsealed.example',
  number: 30,
  story: "The domain's DNSSEC signatures are broken.",
  expected: ['dnssec-bogus'],
  faults: { '**': 'bogus' },
});
