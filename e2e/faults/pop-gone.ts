// The login is accepted, and the server hangs up.

import { popFault } from './fault.ts';
import { ends, first } from './scripts/script-parts.ts';

export const popGone = popFault({
  name: 'pop-gone',
  answers: { AUTH: first('+OK in\r\n', ends) },
  ends: 'ready',
  login: 'accepted',
});
