// What is wrong at one place of a DMARC record, for a fault that evidence carries by key and text: as a phrase.
import { readLate } from '../../messages/in-readers-language.ts';
import { dmarcFaults, reportUriFaults, separatorFaults } from '../../messages/record-faults.ts';
import type { SyntaxFault } from '../../model/evidence.ts';
import { reportUriFault } from '../../records/report-uri.ts';
import { phrase, phraseIn } from '../phrase.ts';

export const dmarcFaultPhrases = readLate(() => ({ ...dmarcFaults, ...reportUriFaults, ...separatorFaults }));

/** What is wrong, as one sentence. */
export function dmarcFault({ key, text }: SyntaxFault) {
  if (key === 'bad-rua' || key === 'bad-ruf') {
    const why = reportUriFault(text === ',' ? '' : text);
    if (why !== null) return phrase(why);
  }
  // Two tags run together look like one with a value that cannot be.
  if (/^bad-(?!tag)/.test(key) && /^[^,]{0,40},/.test(text)) return phrase('comma');
  if (/^bad-(?!tag)/.test(key) && /^\w+\s*=\s*\w+\s+\w+\s*=/.test(text)) return phrase('blank');
  return phraseIn(dmarcFaults, key);
}
