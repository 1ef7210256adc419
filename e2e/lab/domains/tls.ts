// Faults of certificates and of how TLS is offered.
import { everythingWorks, type LabDomain } from '../lab-domain.ts';

const unusable = (id: string) => [{ findings: [id], recommendation: 'nothing' }];

export const tlsDomains: LabDomain[] = [
  {
    name: 'expired',
    story: 'The certificate ran out three days ago.',
    house: 'ordinary',
    certificate: { names: ['mail.expired.example'], issuer: 'intermediate', validFromDays: -93, validToDays: -3 },
    checks: unusable('certificate-expired'),
  },
  {
    name: 'misnamed',
    story: 'The certificate is for another name.',
    house: 'ordinary',
    certificate: { names: ['server7.hosting.example'], issuer: 'intermediate' },
    checks: unusable('certificate-name-mismatch'),
  },
  {
    name: 'selfsigned',
    story: 'The certificate is signed by itself.',
    house: 'ordinary',
    certificate: { names: ['mail.selfsigned.example'], issuer: 'self' },
    checks: unusable('certificate-self-signed'),
  },
  {
    name: 'incomplete',
    story: 'The intermediate certificate is not sent.',
    house: 'ordinary',
    certificate: { names: ['mail.incomplete.example'], issuer: 'intermediate-missing' },
    checks: unusable('certificate-chain-incomplete'),
  },
  {
    name: 'starttls',
    story: 'TLS only after STARTTLS, on the older ports.',
    house: 'starttls',
    checks: [
      {
        findings: ['tls-implicit-missing'],
        recommendation: 'imap mail.@:143 starttls login, mail.@:587 starttls login',
      },
    ],
  },
  {
    name: 'untouched',
    story: 'TLS was never set up.',
    house: 'untouched',
    checks: [{ findings: ['starttls-missing'], recommendation: 'nothing' }],
  },
  {
    name: 'lenient',
    story: 'Logins are taken without TLS too.',
    house: 'lenient',
    checks: [{ findings: ['plaintext-login-offered'], recommendation: everythingWorks }],
  },
];
