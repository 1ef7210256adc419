// What was announced before TLS is not what is announced inside: only the latter counts.

import type { MailFault } from './fault.ts';
import { tagOf } from './scripts/script-parts.ts';

export const starttlsOtherWords: MailFault = {
  name: 'starttls-other-words',
  row: 'STARTTLS: capabilities change',
  doors: {
    993: null,
    143: async (client) => {
      await client.write('* OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN] hi\r\n');
      await client.write(`${tagOf((await client.line()) ?? '')} OK begin\r\n`);
      await client.startTls();
      const asked = await client.line();
      await client.write(`* CAPABILITY IMAP4rev1 LOGINDISABLED\r\n${tagOf(asked ?? '')} OK\r\n`);
      await client.write(`* BYE\r\n${tagOf((await client.line()) ?? '')} OK\r\n`);
    },
  },
  expect: { 143: 'ready' },
  findings: ['tls-implicit-missing'],
};
