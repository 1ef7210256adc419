// The password is wrong, by POP alone.
import { popFault } from './fault.ts';

export const popAuth = popFault({
  name: 'pop-auth',
  row: 'POP3: AUTH',
  answers: { AUTH: '-ERR [AUTH] no\r\n' },
  ends: 'ready',
  login: 'rejected',
  findings: ['credentials-rejected'],
});
