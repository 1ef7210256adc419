// Looks again, quietly, to see whether one fault is mended.
import type { Finding } from '../../lib/model/finding.ts';
import type { Report } from '../../lib/model/report.ts';
import { beginDiagnosis, type DiagnosisRequest } from './diagnosis-request.ts';
import { readEvents } from './event-stream.ts';

export type RecheckResult = 'mended' | 'same' | 'unknown';

const placeOf = (finding: Finding) => JSON.stringify([finding.id, finding.subject]);

/** Is the fault in the new report? It is mended only when its rule was judged again, on the looks it rests on. */
export function compare(finding: Finding, report: Report): RecheckResult {
  if (report.findings.some((other) => placeOf(other) === placeOf(finding))) return 'same';
  if (report.untested.some((rule) => rule.id === finding.id)) return 'unknown';
  const looked = finding.evidence.every(({ probe, target }) =>
    report.probes.some(
      (other) => other.id === probe && (other.target === target || target === '') && other.status === 'observed',
    ),
  );
  return looked ? 'mended' : 'unknown';
}

/** A fault that only a login shows cannot be looked at again without the password, which we no longer have. */
export function needsPassword(finding: Finding): boolean {
  const behindLogin = ['login', 'mailbox', 'pop-mailbox', 'round-trip'];
  return finding.evidence.some(({ probe }) => behindLogin.includes(probe));
}

/** Runs the whole check again without a password. Never throws: what fails is `unknown`. */
export async function recheck(
  finding: Finding,
  request: DiagnosisRequest,
  signal: AbortSignal,
): Promise<RecheckResult> {
  try {
    const begun = await beginDiagnosis(request, signal);
    if (!begun.ok) return 'unknown';
    for await (const event of readEvents(begun.body)) {
      if (event.type === 'finished') return compare(finding, event.report);
    }
    return 'unknown';
  } catch {
    return 'unknown';
  }
}
