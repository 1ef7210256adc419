// Checks a domain-spec (RFC 7208 7.1): macros, then an end that a domain name can have.
import type { SpfFaultKey } from '../../messages/spf-faults.ts';
import { parseIp } from './ip-address.ts';
import { type MacroPiece, readMacroString } from './macro-string.ts';

/** What is wrong at `at` (an offset) for `length` characters. */
export interface PieceFault {
  key: SpfFaultKey;
  at: number;
  length: number;
}

type DomainSpec = { status: 'read'; pieces: MacroPiece[] } | ({ status: 'fault' } & PieceFault);

/** RFC 7208 12, toplabel: letters and digits with at least one letter, or with an inner hyphen. */
const topLabel = /^(?:[A-Za-z0-9]*[A-Za-z][A-Za-z0-9]*|[A-Za-z0-9]+-[A-Za-z0-9-]*[A-Za-z0-9])$/;

export function readDomainSpec(text: string): DomainSpec {
  if (text === '') return { status: 'fault', key: 'domain-missing', at: 0, length: 0 };
  const read = readMacroString(text, 'domain');
  if (read.status === 'fault') return read;
  const fault = endFault(text, read.pieces) ?? (read.pieces.length === 1 ? literalFault(text) : null);
  return fault ? { status: 'fault', ...fault } : read;
}

/** RFC 7208 7.1, domain-end: a macro, or a dot and a top label, or that with a last dot. */
function endFault(text: string, pieces: MacroPiece[]): PieceFault | null {
  const last = pieces.at(-1)!;
  if (last.kind !== 'literal') return null;
  const name = last.text.endsWith('.') ? last.text.slice(0, -1) : last.text;
  const dot = name.lastIndexOf('.');
  const label = name.slice(dot + 1);
  const at = text.length - last.text.length + dot + 1;
  if (dot >= 0 && topLabel.test(label)) return null;
  const whole = { at: 0, length: text.length };
  if (parseIp(text)) return { key: 'domain-is-address', ...whole };
  const colon = label.search(/:\d+$/);
  if (colon > 0) return { key: 'domain-has-port', at: at + colon, length: label.length - colon };
  if (label === '') return { key: 'empty-label', at: Math.max(at - 1, 0), length: 1 };
  return dot < 0 ? { key: 'domain-without-dot', ...whole } : { key: 'bad-top-label', at, length: label.length };
}

/**
 * A name without macros that no DNS name can be. RFC 7208 4.8 leaves the outcome open; permerror is the one that
 * shows the mistake to its author.
 */
function literalFault(text: string): PieceFault | null {
  const name = text.endsWith('.') ? text.slice(0, -1) : text;
  let at = 0;
  for (const label of name.split('.')) {
    if (label === '') return { key: 'empty-label', at, length: 1 };
    if (label.length > 63) return { key: 'label-too-long', at, length: label.length };
    at += label.length + 1;
  }
  return name.length > 253 ? { key: 'name-too-long', at: 0, length: text.length } : null;
}
