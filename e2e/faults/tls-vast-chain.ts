// A certificate message of a megabyte: refused by its announced length.

import type { MailFault } from './fault.ts';
import { first, tlsRecord } from './scripts/script-parts.ts';

const hello = tlsRecord(22, `\x02\x00\x00\x26\x03\x03${'r'.repeat(32)}\x00\xc0\x2f\x00`);
const certificate = tlsRecord(22, `\x0b\x10\x00\x00${'c'.repeat(12_000)}`);

export const tlsVastChain: MailFault = {
  name: 'tls-vast-chain',
  row: 'TLS: 1 MB chain',
  bomb: true,
  doors: { 993: first(hello + certificate, (client) => client.flood(tlsRecord(22, 'c'.repeat(12_000)), 1e6)) },
  expect: { 993: 'tls-failed', 143: 'ready' },
  findings: ['tls-handshake-failed'],
};
