// A list of capabilities without its last line.

import { popFault } from './fault.ts';
import { first, stays } from './scripts/script-parts.ts';

export const popNoEnd = popFault({
  name: 'pop-no-end',
  row: 'POP3: no terminator',
  answers: { CAPA: first('+OK\r\nUSER\r\n', stays) },
  ends: 'stalled',
});
