// The server knows no TLS newer than 1.0.

import type { MailFault } from './fault.ts';
import { imap, tls } from './scripts/dialects.ts';

export const tlsOld: MailFault = {
  name: 'tls-old',
  row: 'TLS: TLS 1.0 only',
  tlsVersions: { min: 'TLSv1', max: 'TLSv1' },
  doors: { 993: tls(imap()) },
  expect: { 993: 'tls-too-old', 465: 'ready' },
  findings: ['tls-too-old'],
};
