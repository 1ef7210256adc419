// What a run keeps of one look: when it was, what it was at, and what it saw or why it saw nothing.
import type { ProbeId } from '../model/evidence.ts';
import type { ProbeRecord, UnknownReason } from '../model/outcome.ts';

/** A probe record from evidence, or from the reason there is none. */
export function asRecord(
  id: ProbeId,
  target: string,
  startMs: number,
  endMs: number,
  seen: object | UnknownReason,
): ProbeRecord {
  const times = { startMs, durationMs: Math.max(0, Math.round((endMs - startMs) * 10) / 10) };
  if (typeof seen === 'string') return { id, target, status: 'unknown', why: seen, ...times, evidence: null };
  return { id, target, status: 'observed', ...times, evidence: seen as Record<string, unknown> };
}
