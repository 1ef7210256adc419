// The server knows its people by the part before the @ and refuses the full address.
import { mailDomain } from '../practice-domain.ts';

export const clipped = mailDomain({
  domain: 'clipped.example',
  number: 202,
  story: 'The server wants the user name without the domain.',
  expected: ['credentials-rejected'],
  expectedWithoutPassword: [],
  account: { user: 'anna' },
});
