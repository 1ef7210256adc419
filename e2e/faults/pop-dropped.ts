// The login is accepted, and the connection breaks.

import { popFault } from './fault.ts';
import { drops, first } from './scripts/script-parts.ts';

export const popDropped = popFault({
  name: 'pop-dropped',
  answers: { AUTH: first('+OK in\r\n', drops) },
  ends: 'ready',
  login: 'accepted',
});
