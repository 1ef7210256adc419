// POP alone: every other port for apps is closed, also those for sending.
import { mailDomain } from '../../practice-domain.ts';

export const peephole = mailDomain({
  domain: 'peephole.example',
  number: 494,
  story: 'The server offers POP only, and one port for sending that is asked last.',
  expected: ['imap-unavailable'],
  doors: ({ 25: mx, 110: pop, 587: submission, 995: pops }) => ({ 25: mx, 110: pop, 587: submission, 995: pops }),
});
