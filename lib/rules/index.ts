// Every rule, in the order in which agents look: one line a rule.
import type { Rule } from './define.ts';

export const rules: readonly Rule[] = [
  // Connect
  // TLS
  // Authentication
  // Mailbox and POP
  // Sending
  // MX and delegation
  // SPF
  // DKIM
  // DMARC
  // Discovery
];
