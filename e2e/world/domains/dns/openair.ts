// Port 25 offers no encryption.
import { mailDomain } from '../../practice-domain.ts';

export const openair = mailDomain({
  domain: 'openair.example',
  number: 112,
  story: 'Mail comes to the server without encryption.',
  expected: ['mx-starttls-missing'],
  doors: (doors) => ({ ...doors, 25: { ...doors[25], starttls: 'absent' } }),
});
