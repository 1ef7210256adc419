// The server cannot look the password up.
import { popFault } from './fault.ts';

export const popTemp = popFault({
  name: 'pop-temp',
  row: 'POP3: SYS/TEMP',
  answers: { AUTH: '-ERR [SYS/TEMP] later\r\n' },
  ends: 'ready',
  login: 'backend-down',
  findings: ['authentication-backend-down'],
  without: ['credentials-rejected'],
});
