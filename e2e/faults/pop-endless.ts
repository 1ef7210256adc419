// A list of capabilities without end.

import { popFault } from './fault.ts';
import { first } from './scripts/script-parts.ts';

export const popEndless = popFault({
  name: 'pop-endless',
  row: 'POP3: no terminator',
  bomb: true,
  answers: { CAPA: first('+OK\r\n', (c) => c.flood('X-WORD\r\n'.repeat(200))) },
  ends: 'too-much-data',
});
