// The certificate names the host only as its common name (RFC 9525 6.3 wants the alternative name).
import { mailDomain } from '../practice-domain.ts';

export const oldstyle = mailDomain({
  domain: 'oldstyle.example',
  number: 54,
  story: 'The certificate names its server in an outdated way.',
  expected: ['certificate-common-name-only'],
  certificate: { names: ['mail.oldstyle.example'], commonNameOnly: true },
});
