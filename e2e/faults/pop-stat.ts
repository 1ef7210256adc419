// The mailbox is open, and yet it cannot be counted.
import { popFault } from './fault.ts';

export const popStat = popFault({
  name: 'pop-stat',
  answers: { STAT: '-ERR no\r\n' },
  ends: 'ready',
  login: 'accepted',
});
