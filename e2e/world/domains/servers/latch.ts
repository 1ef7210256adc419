// 587 agrees to TLS and then closes the connection: it has no certificate; 465 works.
import { mailDomain } from '../../practice-domain.ts';

export const latch = mailDomain({
  domain: 'latch.example',
  number: 489,
  story: 'Mail works, but one port for sending closes when encryption begins.',
  expected: ['tls-handshake-failed'],
  doors: (doors) => ({ ...doors, 587: { ...doors[587], starttls: 'closing' } }),
});
