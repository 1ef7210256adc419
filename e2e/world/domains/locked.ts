// The password that is given here is not the one the server has.
import { mailDomain } from '../practice-domain.ts';

export const locked = mailDomain({
  domain: 'locked.example',
  number: 9,
  story: 'The server refuses the password.',
  expected: ['credentials-rejected'],
  expectedWithoutPassword: [],
  account: { password: 'changed-since' },
});
