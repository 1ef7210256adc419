// The first of two mail servers has port 25 closed; the second takes the mail.
import { ipv4, mailDomain, mailDoors, reverseZone } from '../../practice-domain.ts';

const second = mailDoors('mx2.halfway.example', 'halfway.example', [], { names: ['mx2.halfway.example'] });

export const halfway = mailDomain({
  domain: 'halfway.example',
  number: 113,
  story: 'The first mail server takes no connections.',
  expected: ['mx-without-smtp'],
  records: {
    '@': {
      MX: [
        [10, 'mail'],
        [20, 'mx2'],
      ],
    },
    mx2: { A: [ipv4(113, 11)] },
  },
  doors: ({ 25: _closed, ...doors }) => doors,
  hosts: [{ address: ipv4(113, 11), doors: { 25: second[25] } }],
  zones: [reverseZone(ipv4(113, 11), 'mx2.halfway.example')],
});
