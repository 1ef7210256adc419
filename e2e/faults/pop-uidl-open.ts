// A list of messages without its last line.

import { popFault } from './fault.ts';
import { first, stays } from './scripts/script-parts.ts';

export const popUidlOpen = popFault({
  name: 'pop-uidl-open',
  row: 'POP3: no terminator',
  answers: { UIDL: first('+OK\r\n1 a\r\n', stays) },
  ends: 'ready',
  login: 'accepted',
});
