// The server deletes messages seven days after they were collected by POP (RFC 2449 6.7).
import { mailDomain } from '../practice-domain.ts';

export const sweep = mailDomain({
  domain: 'sweep.example',
  number: 44,
  story: 'The server deletes mail collected by POP after a week.',
  expected: ['pop-server-expires-mail'],
  expectedWithoutPassword: [],
  doors: (doors) => ({ ...doors, 110: { ...doors[110], expire: '7' }, 995: { ...doors[995], expire: '7' } }),
});
