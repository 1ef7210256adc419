// The login is accepted, and the connection breaks.
import { drops, first } from '../script-parts.ts';
import { popFault } from './fault.ts';

export const popDropped = popFault({
  name: 'pop-dropped',
  answers: { AUTH: first('+OK in\r\n', drops) },
  ends: 'ready',
  login: 'accepted',
});
