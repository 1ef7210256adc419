// What one run of check_host() carries from term to term: the question, the counts, the trace.
import { dottedIp, formatIp, type IpAddress } from './ip-address.ts';
import type { LimitedLookup } from './lookup.ts';
import { expandDomain, type MacroValues, targetName } from './macro.ts';
import { type MacroPiece, readMacroString } from './macro-string.ts';
import type { SpfRecord } from './parse.ts';
import { validatedName } from './validated-names.ts';

/** RFC 7208 2.6. */
export type SpfResult = 'none' | 'neutral' | 'pass' | 'fail' | 'softfail' | 'temperror' | 'permerror';

/** One step: a record that was read (`term` null) or a term of it. `depth`: how many includes and redirects deep. */
export interface SpfTraceEntry {
  depth: number;
  domain: string;
  record: string | null;
  term: string | null;
  result: SpfResult | 'match' | 'no-match';
  note: string | null;
}

export interface Evaluation {
  ip: IpAddress;
  sender: { local: string; domain: string };
  /** null: it is not known; the domain checked stands for it. */
  helo: string | null;
  receiver: string;
  now: Date;
  dns: LimitedLookup;
  /** `parseSpf`, once for each text: a zone may say the same ten times. */
  parse(text: string): SpfRecord;
  /** Terms that look up (RFC 7208 4.6.4), and those of them that found nothing. */
  lookups: number;
  voidLookups: number;
  trace: SpfTraceEntry[];
  /** What terms asked for that is not known: the result could be another. */
  unknown: Set<SpfUnknown>;
}

/** A part of the question that need not be given, and that a record may ask for (RFC 7208 7.2). */
export type SpfUnknown = 'helo';

/** RFC 7208 4.6.4. */
export const LOOKUP_LIMIT = 10;
export const VOID_LOOKUP_LIMIT = 2;
/** Enough to read; a record of 64 KB included ten times would give 100,000 steps. */
const TRACE_LIMIT = 500;

export function note(evaluation: Evaluation, entry: SpfTraceEntry): void {
  if (evaluation.trace.length < TRACE_LIMIT) evaluation.trace.push(entry);
}

/** RFC 7208 7.2, for the record of `domain`. */
export function macroValues(evaluation: Evaluation, domain: string): MacroValues {
  const { ip, sender } = evaluation;
  return {
    s: `${sender.local}@${sender.domain}`,
    l: sender.local,
    o: sender.domain,
    d: domain,
    i: dottedIp(ip),
    h: evaluation.helo ?? sender.domain,
    c: formatIp(ip),
    r: evaluation.receiver,
    t: String(Math.floor(evaluation.now.getTime() / 1000)),
    v: ip.family === 4 ? 'in-addr' : 'ip6',
    p: () => validatedName(ip, domain, evaluation.dns),
  };
}

/**
 * Says so, and remembers it, where `pieces` ask for a HELO name that is not known. Not for what is only asked ahead: that
 * may never count.
 */
export function assumedIn(pieces: readonly MacroPiece[], evaluation: Evaluation): string | null {
  const asksHelo = pieces.some((piece) => piece.kind === 'macro' && piece.letter === 'h');
  if (!asksHelo || evaluation.helo !== null) return null;
  evaluation.unknown.add('helo');
  return `the HELO name is not known: ${evaluation.sender.domain} stands for it`;
}

/** The name that a domain-spec means in the record of `domain` (RFC 7208 4.8); null: no DNS name can be that. */
export async function expandedTarget(
  evaluation: Evaluation,
  spec: string | null,
  domain: string,
): Promise<string | null> {
  if (spec === null) return domain;
  const read = readMacroString(spec, 'domain');
  if (read.status === 'fault') return null;
  return targetName(await expandDomain(read.pieces, macroValues(evaluation, domain)));
}
