// TLSA records in a zone that nobody signed.
import { mailDomain } from '../../practice-domain.ts';

export const ornament = mailDomain({
  domain: 'ornament.example',
  number: 111,
  story: 'The announced certificate counts for nothing without DNSSEC.',
  expected: ['dane-unusable'],
  records: { '_25._tcp.mail': { TLSA: [[3, 1, 1, 'ab'.repeat(32)]] } },
});
