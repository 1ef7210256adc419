// What each look saw, in one line: for the agents' rows and for tickets.
import type { EvidenceOf, ProbeId } from '../../model/evidence.ts';
import type { ProbeRecord } from '../../model/outcome.ts';
import { unknownReasonText } from '../en/unknown-reasons.ts';
import { type LookFacts, toldOf } from './facts.ts';
import { recordReaders } from './records.ts';
import { serverReaders } from './servers.ts';

export type { LookFacts } from './facts.ts';

type Readers = { [Id in ProbeId]: (evidence: EvidenceOf[Id], at: Date) => LookFacts };
/** The compiler misses a probe that nobody reads. */
const readers: Readers = { ...recordReaders, ...serverReaders };

function read<Id extends ProbeId>(id: Id, evidence: EvidenceOf[Id], at: Date): LookFacts {
  const reader: ((seen: EvidenceOf[Id], now: Date) => LookFacts) | undefined = readers[id];
  try {
    return reader?.(evidence, at) ?? toldOf('', false);
  } catch (error) {
    // Only the outermost of evidence is checked, and a report kept since an older version may have another shape.
    if (error instanceof TypeError) return toldOf('', false);
    throw error;
  }
}

/** `at`: when the check began, by which days are counted. The server's own words in it are not made visible yet. */
export function lookFacts(record: ProbeRecord, at: Date): LookFacts {
  if (record.status === 'unknown') return toldOf(unknownReasonText(record.why, record.again), false);
  return read(record.id, record.evidence, at);
}
