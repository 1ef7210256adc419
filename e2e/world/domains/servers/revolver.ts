// 587 greets and then closes the connection; 465 works.
import { mailDomain } from '../../practice-domain.ts';

export const revolver = mailDomain({
  domain: 'revolver.example',
  number: 488,
  story: 'Mail works, but one port for sending greets and hangs up.',
  expected: ['connection-hung-up'],
  doors: (doors) => ({ ...doors, 587: { ...doors[587], closesAfterGreeting: true } }),
});
