// 993 hangs up as soon as TLS begins; 143 works.
import { mailDomain } from '../../practice-domain.ts';

export const trapdoor = mailDomain({
  domain: 'trapdoor.example',
  number: 487,
  story: 'Mail works, but the port that apps try first hangs up.',
  expected: ['connection-hung-up'],
  doors: (doors) => ({ ...doors, 993: { ...doors[993], hangUp: { how: 'fin' } } }),
});
