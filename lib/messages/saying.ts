// What is said to a customer about a fault, whoever mends it: one place for the desk's words and for letters.
import type { Finding } from '../model/finding.ts';

/** Sentence by sentence: what it means for them, and what they do until it is mended. `fix` is for whoever mends it. */
export const sayingOf = ({ customer, meanwhile }: Pick<Finding, 'customer' | 'meanwhile'>): string[] =>
  meanwhile === null ? [customer] : [customer, meanwhile];
