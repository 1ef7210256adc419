// A certificate with a key that is too short.
import { mailDomain } from '../practice-domain.ts';

export const feeble = mailDomain({
  domain: 'feeble.example',
  number: 19,
  story: "The certificate's key is too short.",
  expected: ['certificate-weak-key'],
  certificate: { names: ['mail.feeble.example'], key: 'rsa-1024' },
});
