// Healthy, although a wildcard answers every name with an address, an MX and a text of its own.
import { zoneDomain } from '../../zone-domain.ts';

export const sponge = zoneDomain({
  domain: 'sponge.example',
  story: 'Everything works, and every name has every record.',
  expected: [],
  records: { '*': { A: ['198.18.0.99'], MX: [[10, 'server7.hosting.example.']], TXT: ['v=spf1 -all'] } },
});
