// A list of messages without end.

import { popFault } from './fault.ts';
import { first } from './scripts/script-parts.ts';

export const popUidlFlood = popFault({
  name: 'pop-uidl-flood',
  row: 'POP3: no terminator',
  bomb: true,
  answers: { UIDL: first('+OK\r\n', (c) => c.flood('1 a\r\n'.repeat(200))) },
  ends: 'ready',
  login: 'accepted',
});
