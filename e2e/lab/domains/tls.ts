// Faults of certificates and of how TLS is offered.
import { everythingWorks, type LabDomain } from '../lab-domain.ts';

const unusable = (id: string) => [
  { findings: [id], recommendation: id.startsWith('certificate-') ? 'blocked' : 'nothing' },
];

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
    name: 'early',
    story: 'The certificate is not valid yet.',
    house: 'ordinary',
    certificate: { names: ['mail.early.example'], issuer: 'intermediate', validFromDays: 3 },
    checks: unusable('certificate-not-yet-valid'),
  },
  {
    name: 'office',
    story: 'The certificate is from a private authority.',
    house: 'ordinary',
    certificate: { names: ['mail.office.example'], issuer: 'private-ca' },
    checks: unusable('certificate-unknown-authority'),
  },
  {
    name: 'worn',
    story: 'The certificate has run out and is for another name besides.',
    house: 'ordinary',
    certificate: { names: ['server7.hosting.example'], issuer: 'intermediate', validFromDays: -93, validToDays: -3 },
    checks: [{ findings: ['certificate-expired', 'certificate-name-mismatch'], recommendation: 'blocked' }],
  },
  {
    name: 'soon',
    story: 'The certificate runs out in five days.',
    house: 'ordinary',
    certificate: { names: ['mail.soon.example'], issuer: 'intermediate', validToDays: 5 },
    checks: [{ findings: ['certificate-expires-soon'], recommendation: everythingWorks }],
  },
  {
    name: 'old',
    story: 'Dovecot knows nothing newer than TLS 1.1.',
    house: 'old',
    checks: unusable('tls-too-old'),
  },
  {
    name: 'lax',
    story: 'Dovecot takes TLS 1.0 as well.',
    house: 'lax',
    checks: [{ findings: ['tls-old-accepted'], recommendation: everythingWorks }],
  },
  {
    name: 'keyless',
    story: 'Exim may not read its key.',
    house: 'keyless',
    checks: [
      { findings: ['mx-starttls-missing', 'starttls-refused'], recommendation: 'imap mail.@:993 tls login, nothing' },
    ],
  },
  {
    name: 'rootonly',
    story: 'Neither Courier nor Exim may read the key.',
    house: 'rootonly',
    checks: [
      { findings: ['mx-starttls-missing', 'starttls-refused', 'tls-handshake-failed'], recommendation: 'nothing' },
    ],
  },
  {
    name: 'poponly',
    story: 'There is no IMAP, only POP3.',
    house: 'poponly',
    checks: [{ findings: ['imap-unavailable'], recommendation: 'pop3 mail.@:995 tls login, mail.@:465 tls login' }],
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
