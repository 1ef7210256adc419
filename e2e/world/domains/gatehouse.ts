// A firewall drops the ports that mail apps try first; the others of the same server work.
import { mailDomain } from '../practice-domain.ts';

export const gatehouse = mailDomain({
  domain: 'gatehouse.example',
  number: 351,
  story: 'A firewall drops the encrypted ports of IMAP, POP and sending; the STARTTLS ports work.',
  expected: ['tls-implicit-missing'],
  doors: ({ 993: _imap, 995: _pop3, 465: _submission, ...doors }) => doors,
  filtered: [993, 995, 465],
});
