// A list of messages without its last line.
import { first, stays } from '../script-parts.ts';
import { popFault } from './fault.ts';

export const popUidlOpen = popFault({
  name: 'pop-uidl-open',
  row: 'POP3: no terminator',
  answers: { UIDL: first('+OK\r\n1 a\r\n', stays) },
  ends: 'ready',
  login: 'accepted',
});
