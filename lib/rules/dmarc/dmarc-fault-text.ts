// Reads the table of DMARC faults for a fault that evidence carries by key and text.
import { dmarcFaults, reportUriFaults, separatorFaults } from '../../messages/en/record-faults.ts';
import type { SyntaxFault } from '../../model/evidence.ts';
import { reportUriFault } from '../../records/report-uri.ts';

const isKnown = (key: string): key is keyof typeof dmarcFaults => Object.hasOwn(dmarcFaults, key);

/** What is wrong, as one sentence. A key from a newer probe is shown as it is. */
export function dmarcFaultText({ key, text }: SyntaxFault): string {
  if (key === 'bad-rua' || key === 'bad-ruf') {
    const why = reportUriFault(text === ',' ? '' : text);
    if (why !== null) return reportUriFaults[why];
  }
  // Two tags run together look like one with a value that cannot be.
  if (/^bad-(?!tag)/.test(key) && /^[^,]{0,40},/.test(text)) return separatorFaults.comma;
  if (/^bad-(?!tag)/.test(key) && /^\w+\s*=\s*\w+\s+\w+\s*=/.test(text)) return separatorFaults.blank;
  return isKnown(key) ? dmarcFaults[key] : key;
}
