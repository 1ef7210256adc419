// A web page and a terminal command for a greeting.
import { imapFault } from './fault.ts';

export const imapHtml = imapFault({
  name: 'imap-html',
  row: 'IMAP: bad UTF-8, ESC, HTML',
  answers: { GREETING: '<html>\u001b]0;x\u0007\r\n' },
  ends: 'other-protocol',
  findings: ['protocol-unexpected'],
});
