// Shows the place of a syntax fault in a record: the text around it, with the faulty part between two marks.
import type { SyntaxFault } from '../../model/evidence.ts';

/** SPF records stand in evidence as bytes, DKIM and DMARC records as text: how a piece becomes text. */
type Reading = (piece: string) => string;
const asText: Reading = (piece) => piece;

/** Characters kept on each side of the fault. */
const context = 24;

/** Plain text, such as `v=spf1 »ipv4:192.0.2.1« -all`. Marks, not colour, so that it survives copying. */
export function faultExcerpt(record: string, fault: SyntaxFault, read: Reading = asText): string {
  const from = Math.max(0, fault.start - context);
  const to = Math.min(record.length, fault.end + context);
  const parts = [record.slice(from, fault.start), record.slice(fault.start, fault.end), record.slice(fault.end, to)];
  const [before, found, after] = parts.map(read);
  return `${from > 0 ? '…' : ''}${before}»${found}«${after}${to < record.length ? '…' : ''}`;
}

/** The faults in a form that JSON and people can read: `character` counts from 1. */
export function faultValues(record: string, faults: SyntaxFault[], read: Reading = asText) {
  return faults.map((fault) => ({
    key: fault.key,
    character: fault.start + 1,
    text: read(record.slice(fault.start, fault.end)),
    excerpt: faultExcerpt(record, fault, read),
  }));
}
