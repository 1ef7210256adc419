// Reads the text of an SPF record into terms and faults, each with its place (RFC 7208 4.6.1, 5, 6, 7.1, 12).
import { type SpfFaultKey, spfFaults } from '../../messages/spf-faults.ts';
import type { SyntaxFault } from '../../model/evidence.ts';
import { doubtIn, slipIn } from './telltale.ts';
import { readTerm, type SpfTermBody } from './term.ts';

/** One term that could be read; `record.slice(start, end)` is its text. */
export type SpfTerm = SpfTermBody & { text: string; start: number; end: number };

interface SpfFault extends SyntaxFault {
  key: SpfFaultKey;
}

/** `terms`: those that could be read, in order. With a fault that `breaksSpf`, an evaluation gives permerror. */
export interface SpfRecord {
  terms: SpfTerm[];
  faults: SpfFault[];
}

/** Does a fault with this key make the whole record unusable (permerror, RFC 7208 4.6)? */
export function breaksSpf(key: string): boolean {
  return !Object.hasOwn(spfFaults, key) || spfFaults[key as SpfFaultKey].permerror;
}

/** More faults than this help nobody: the rest of the record is not read. */
const FAULT_LIMIT = 50;

/** RFC 7208 4.5: "v=spf1" in any case, then a space or the end. */
const version = /^v=spf1(?= |$)/i;

/** Never throws. The text is one record, its strings joined (RFC 7208 3.3), one character a byte. */
export function parseSpf(text: string): SpfRecord {
  const record: SpfRecord = { terms: [], faults: [] };
  const fault = (key: SpfFaultKey, start: number, end: number) =>
    record.faults.push({ key, start, end, text: text.slice(start, end) });
  const head = version.test(text) ? 6 : /^[^ ]*/.exec(text)![0].length;
  if (!version.test(text)) fault('not-spf1', 0, head);
  const words = wordsOf(text, head);
  for (let index = 0; index < words.length && record.faults.length < FAULT_LIMIT; index++) {
    const word = words[index]!;
    const next = words[index + 1];
    const reading = readTerm(word.text);
    if (reading.status === 'read') {
      record.terms.push({ ...reading.body, ...word });
      const doubt = doubtIn(reading.body, word.text);
      if (doubt) fault(doubt.key, word.start + doubt.at, word.start + doubt.at + doubt.length);
    } else if (next && endsOpen(word.text) && readTerm(word.text + next.text).status === 'read') {
      fault('space-in-term', word.start, next.end);
      index++;
    } else {
      const worst = slipIn(word.text) ?? reading;
      const at = word.start + worst.at;
      fault(worst.key, at, Math.max(at + worst.length, at + 1));
    }
  }
  for (const name of ['redirect', 'exp'] as const) {
    // RFC 7208 6: each of the two at most once.
    for (const term of record.terms.filter((one) => one.name === name).slice(1, 1 + FAULT_LIMIT)) {
      fault(`duplicate-${name}`, term.start, term.end);
    }
  }
  record.faults.sort((one, other) => one.start - other.start);
  return record;
}

/** Terms are separated by spaces alone (RFC 7208 4.6.1); a tab or a line break is a character within a term. */
function wordsOf(text: string, from: number): Array<{ text: string; start: number; end: number }> {
  return Array.from(text.slice(from).matchAll(/[^ ]+/g), (match) => {
    const start = from + match.index;
    return { text: match[0], start, end: start + match[0].length };
  });
}

/** A term that breaks off: "include:", "redirect=", or a sign alone. */
function endsOpen(text: string): boolean {
  return /[:=]$/.test(text) || /^[+\-~?]$/.test(text);
}

/** A `parseSpf` that remembers. */
export function parseOnce(): (text: string) => SpfRecord {
  const known = new Map<string, SpfRecord>();
  return (text) => {
    const record = known.get(text) ?? parseSpf(text);
    known.set(text, record);
    return record;
  };
}
