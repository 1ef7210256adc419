// The password lets in for reading; the service for sending on the same host refuses it (Exim with an older list).
import { mailDomain } from '../../practice-domain.ts';

const sending = { smtp: '535 Incorrect authentication data' };

export const halfpass = mailDomain({
  domain: 'halfpass.example',
  number: 450,
  story: 'The password works for reading, and is refused for sending.',
  expected: ['credentials-rejected'],
  expectedWithoutPassword: [],
  account: { replies: sending },
});
