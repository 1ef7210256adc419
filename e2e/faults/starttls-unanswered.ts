// The wish for TLS is never answered.

import type { MailFault } from './fault.ts';
import { imap } from './scripts/dialects.ts';

export const starttlsUnanswered: MailFault = {
  name: 'starttls-unanswered',
  row: 'STARTTLS: hang after OK',
  doors: { 993: null, 143: imap({ STARTTLS: (c) => c.gone() }) },
  expect: { 143: 'stalled' },
  findings: ['response-stalled'],
};
