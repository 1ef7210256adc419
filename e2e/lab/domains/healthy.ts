// Domains with which nothing is wrong, on each pair of servers.
import { everythingWorks, type LabDomain } from '../lab-domain.ts';

const healthy = { findings: [], recommendation: everythingWorks };
const withoutPassword = {
  password: null,
  findings: [],
  recommendation: 'imap mail.@:993 tls connection, mail.@:465 tls connection',
};

export const healthyDomains: LabDomain[] = [
  {
    name: 'oak',
    story: 'Dovecot and Postfix, as they should be.',
    house: 'ordinary',
    checks: [withoutPassword, healthy],
  },
  { name: 'elm', story: 'Dovecot and Exim, as they should be.', house: 'exim', checks: [withoutPassword, healthy] },
  {
    name: 'ash',
    story: 'Dovecot with its own submission service.',
    house: 'dovecot',
    checks: [withoutPassword, healthy],
  },
  {
    name: 'cedar',
    story: 'Cyrus and Exim, as they should be.',
    house: 'cyrus',
    // Cyrus shows one certificate, whoever asks.
    certificate: { names: ['mail.cedar.example', 'mail.larch.example'], issuer: 'intermediate' },
    checks: [withoutPassword, healthy],
  },
  {
    name: 'sycamore',
    story: 'Courier and Exim, as they should be: every folder lies below INBOX.',
    house: 'courier',
    certificate: { names: ['mail.sycamore.example', 'mail.willow.example'], issuer: 'intermediate' },
    folders: { Sent: 3, Trash: 1 },
    checks: [withoutPassword, { findings: ['namespace-prefix'], recommendation: everythingWorks }],
  },
  {
    name: 'alder',
    story: 'GNU Mailutils and Exim, as they should be.',
    house: 'mailutils',
    certificate: { names: ['mail.alder.example', 'mail.yew.example'], issuer: 'intermediate' },
    checks: [withoutPassword, healthy],
  },
  {
    name: 'birch',
    story: 'Nginx in front of Dovecot, as it should be.',
    house: 'proxied',
    certificate: { names: ['mail.birch.example', 'mail.hazel.example'], issuer: 'intermediate' },
    checks: [withoutPassword, healthy],
  },
  {
    name: 'tunnelled',
    story: 'Stunnel in front of Dovecot, which takes logins in the clear from it.',
    house: 'tunnelled',
    checks: [healthy],
  },
  { name: 'signed', story: 'A zone with valid signatures.', house: 'ordinary', dnssec: 'signed', checks: [healthy] },
  {
    name: 'namespace',
    story: 'Every folder lies below INBOX.',
    house: 'namespace',
    checks: [{ findings: ['namespace-prefix'], recommendation: everythingWorks }],
  },
  {
    name: 'odd',
    story: 'A password with everything in it that is hard to send.',
    house: 'ordinary',
    password: `päss "w" \\ {7} %u+'=€`,
    checks: [healthy],
  },
  {
    name: 'oddexim',
    story: 'The same password at Exim.',
    house: 'exim',
    password: `päss "w" \\ {7} %u+'=€`,
    checks: [healthy],
  },
  {
    name: 'wild',
    story: 'A wildcard certificate.',
    house: 'ordinary',
    certificate: { names: ['*.wild.example'], issuer: 'intermediate' },
    checks: [healthy],
  },
  {
    name: 'served',
    story: 'SRV records name the servers.',
    house: 'ordinary',
    records: ['_imaps._tcp IN SRV 0 1 993 mail', '_submissions._tcp IN SRV 0 1 465 mail'],
    checks: [healthy],
  },
  {
    name: 'wordy',
    story: 'TXT records that do not fit into one datagram.',
    house: 'ordinary',
    records: Array.from({ length: 12 }, (_, index) => `@ IN TXT "verification-${index}=${'x'.repeat(200)}"`),
    checks: [healthy],
  },
  {
    name: 'hoarder',
    story: 'Three hundred folders.',
    house: 'roleless',
    folders: Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`Project ${index}`, 0])),
    checks: [healthy],
  },
  {
    name: 'mechanism',
    story: 'Postfix offers AUTH LOGIN only.',
    house: 'mechanism',
    checks: [healthy],
  },
  {
    name: 'narrow',
    story: 'One connection for each user and address, and nobody else has it.',
    house: 'narrow',
    checks: [healthy],
  },
  {
    name: 'patience',
    story: 'The password is right, and it takes six seconds to find out.',
    house: 'reasons',
    user: 'patience',
    fields: null,
    checks: [healthy],
  },
];
