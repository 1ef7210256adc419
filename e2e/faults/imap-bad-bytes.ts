// A greeting with bytes that are no UTF-8, with colours for a terminal and a script for a page.
import { imapFault } from './fault.ts';

export const imapBadBytes = imapFault({
  name: 'imap-bad-bytes',
  row: 'IMAP: bad UTF-8, ESC, HTML',
  answers: { GREETING: '* OK \u001b[31m\xff\xfe<script>alert(1)</script>\r\n' },
  ends: 'ready',
  harmless: true,
});
