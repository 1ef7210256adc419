// What each look saw, in one line: for the agents' rows and for tickets.
import type { EvidenceOf, ProbeId } from '../../model/evidence.ts';
import type { ProbeRecord } from '../../model/outcome.ts';
import { readEvidence } from '../../model/read-evidence.ts';
import { unknownReasonText } from '../unknown-reason-text.ts';
import { type LookFacts, toldOf } from './facts.ts';
import { recordReaders } from './records.ts';
import { serverReadersAt } from './servers.ts';

export type { LookFacts } from './facts.ts';

/** The compiler misses a probe that nobody reads. */
const readersAt = (at: Date): { [Id in ProbeId]: (evidence: EvidenceOf[Id]) => LookFacts } => ({
  ...recordReaders,
  ...serverReadersAt(at),
});

/** `at`: when the check began, by which days are counted. What servers said in it is not made visible yet. */
export function lookFacts(record: ProbeRecord, at: Date): LookFacts {
  if (record.status === 'unknown') return toldOf(unknownReasonText(record.why, record.again), false);
  return readEvidence(record, readersAt(at), toldOf('', false));
}
