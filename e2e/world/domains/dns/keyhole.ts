// The signed TLSA record is for another key than the mail server has.
import { mailDomain } from '../../practice-domain.ts';
import { signerOf, zoneKey } from '../../zone-key.ts';

export const keyhole = mailDomain({
  domain: 'keyhole.example',
  number: 110,
  story: 'The announced certificate is not the one that the mail server shows.',
  expected: ['dane-mismatch'],
  signed: true,
  records: {
    '@': { DS: [signerOf('keyhole.example')], DNSKEY: [zoneKey] },
    '_25._tcp.mail': { TLSA: [[3, 1, 1, 'ab'.repeat(32)]] },
  },
});
