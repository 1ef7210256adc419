// Reads evidence by its probe; what was kept since an older version, or comes from a newer one, is passed over.
import type { EvidenceOf, ProbeId } from './evidence.ts';
import type { ProbeRecord } from './outcome.ts';

export type EvidenceReaders<T> = { readonly [Id in ProbeId]?: (evidence: EvidenceOf[Id]) => T };

/**
 * What the reader of this look's probe makes of its evidence; `otherwise` without a reader, without evidence, and where
 * the evidence has another shape: of a stored or streamed report only the outermost is checked.
 */
export function readEvidence<T>(record: ProbeRecord, readers: EvidenceReaders<T>, otherwise: T): T {
  if (record.status === 'unknown') return otherwise;
  const reader = readers[record.id] as ((evidence: typeof record.evidence) => T) | undefined;
  try {
    return reader ? reader(record.evidence) : otherwise;
  } catch (error) {
    if (error instanceof TypeError) return otherwise;
    throw error;
  }
}
