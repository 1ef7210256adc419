// A list that the SPF record takes in cannot be looked up.
import { zoneDomain } from '../../zone-domain.ts';

export const patience = zoneDomain({
  domain: 'patience.example',
  story: 'A part of the SPF record is kept where the name servers fail.',
  expected: ['spf-lookup-fails'],
  records: { '@': { TXT: ['v=spf1 include:spf.hosting.example include:spf.unsteady.example -all'] } },
  zones: [{ origin: 'unsteady.example', records: {}, faults: { spf: 'servfail' } }],
});
