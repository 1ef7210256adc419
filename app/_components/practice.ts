// Whether the practice network is on, and its domains for the start page.
import 'server-only';
import { type PracticeDomain, readPracticeFile } from '../../lib/net/practice.ts';

export type { PracticeDomain };

let known: PracticeDomain[] | null = null;

export function practiceIsOn(): boolean {
  return Boolean(process.env.MAILMEND_PRACTICE);
}

/** The practice domains to try, read once; none when the practice network is off. */
export function practiceDomains(): PracticeDomain[] {
  const file = process.env.MAILMEND_PRACTICE;
  if (!file) return [];
  known ??= readPracticeFile(file).domains;
  return known;
}
