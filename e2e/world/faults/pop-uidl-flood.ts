// A list of messages without end.
import { first } from '../script-parts.ts';
import { popFault } from './fault.ts';

export const popUidlFlood = popFault({
  name: 'pop-uidl-flood',
  row: 'POP3: no terminator',
  bomb: true,
  answers: { UIDL: first('+OK\r\n', (c) => c.flood('1 a\r\n'.repeat(200))) },
  ends: 'ready',
  login: 'accepted',
});
