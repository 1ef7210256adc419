// A firewall drops what knocks at IMAP; POP is open, which does not make this a server of POP alone.
import { mailDomain } from '../../practice-domain.ts';

export const paddock = mailDomain({
  domain: 'paddock.example',
  number: 492,
  story: 'A firewall hides IMAP.',
  expected: ['port-timeout'],
  filtered: [143, 993],
  doors: ({ 143: _starttls, 993: _tls, ...others }) => others,
});
