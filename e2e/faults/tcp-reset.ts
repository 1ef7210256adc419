// The connection is reset, at once and in the middle of a greeting.

import type { MailFault } from './fault.ts';
import { after, first } from './scripts/script-parts.ts';

export const tcpReset: MailFault = {
  name: 'tcp-reset',
  row: 'TCP: RST mid-greeting',
  doors: {
    993: async (c) => c.reset(),
    143: first(
      '* OK',
      after(50, (c) => c.reset()),
    ),
  },
  expect: { 993: 'reset', 143: 'reset' },
  findings: ['connection-hung-up'],
};
