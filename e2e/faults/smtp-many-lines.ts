// Ten thousand lines of extensions.
import { smtpFault } from './fault.ts';

export const smtpManyLines = smtpFault({
  name: 'smtp-many-lines',
  row: 'SMTP: 10k EHLO lines',
  bomb: true,
  answers: { EHLO: '250-X-WORD\r\n'.repeat(10_000) },
  ends: 'too-much-data',
  findings: ['response-unreadable'],
});
