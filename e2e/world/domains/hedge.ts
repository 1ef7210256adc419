// A firewall drops what knocks at the ports that nobody needs: everything works, and nothing is wrong.
import { mailDomain } from '../practice-domain.ts';

export const hedge = mailDomain({
  domain: 'hedge.example',
  number: 350,
  story: 'A firewall drops three mail ports that nobody needs.',
  doors: ({ 143: _imap, 110: _pop3, 587: _submission, ...doors }) => doors,
  filtered: [143, 110, 587],
});
