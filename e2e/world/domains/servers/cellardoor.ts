// Only 143 and 587 are open, and SRV names both; the website's address is the server's, and nothing listens there.
import { ipv4, mailDomain } from '../../practice-domain.ts';

export const cellardoor = mailDomain({
  domain: 'cellardoor.example',
  number: 493,
  story: 'Works by STARTTLS on two ports, which SRV records name.',
  expected: ['tls-implicit-missing'],
  records: {
    '@': { A: [ipv4(493, 10)] },
    '_imap._tcp': { SRV: [[0, 1, 143, 'mail']] },
    '_submission._tcp': { SRV: [[0, 1, 587, 'mail']] },
  },
  doors: ({ 25: mx, 143: imap, 587: submission }) => ({ 25: mx, 143: imap, 587: submission }),
});
