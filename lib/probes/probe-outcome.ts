// What a probe hands back: what it observed, however bad, or nothing with the reason it could not look.
import type { UnknownReason } from '../model/outcome.ts';

export type ProbeOutcome<T> = { status: 'observed'; evidence: T } | { status: 'unknown'; why: UnknownReason };
