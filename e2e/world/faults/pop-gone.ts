// The login is accepted, and the server hangs up.
import { ends, first } from '../script-parts.ts';
import { popFault } from './fault.ts';

export const popGone = popFault({
  name: 'pop-gone',
  answers: { AUTH: first('+OK in\r\n', ends) },
  ends: 'ready',
  login: 'accepted',
});
