// Healthy; its TXT records do not fit into UDP, so that they have to be fetched over TCP.
import { mailDomain } from '../practice-domain.ts';

const proofs = Array.from({ length: 12 }, (_, index) => `site-verification-${index}=${'0123456789abcdef'.repeat(8)}`);

export const lengthy = mailDomain({
  domain: 'lengthy.example',
  number: 59,
  story: 'Everything works, with long DNS records.',
  expected: [],
  records: { '@': { TXT: ['v=spf1 mx -all', ...proofs] } },
});
