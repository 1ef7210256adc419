// The server greets with a refusal.
import { popFault } from './fault.ts';

export const popRefuses = popFault({
  name: 'pop-refuses',
  answers: { GREETING: '-ERR full\r\n' },
  ends: 'greeting-refused',
});
