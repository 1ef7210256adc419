// The name servers do not answer for the domain: resolvers say SERVFAIL.
import { mailDomain } from '../practice-domain.ts';

export const orphan = mailDomain({
  domain: 'orphan.example',
  number: 31,
  story: "The domain's name servers do not answer for it.",
  expected: ['delegation-lame'],
  faults: { '**': 'servfail' },
});
