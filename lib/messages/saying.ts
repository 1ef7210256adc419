// What is said to a customer about a fault, whoever mends it: one place for the desk's words and for letters.
import type { Finding } from '../model/finding.ts';

/** Sentence by sentence: what it means for them. The steps of `fix` are for whoever mends it. */
export const sayingOf = ({ customer }: Pick<Finding, 'customer'>): string[] => [customer];
