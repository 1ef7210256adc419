// One run as it is told: asked for, followed to its end, and every way in which that can go wrong as a value.
import type { DiagnosisEvent } from '../../lib/model/event.ts';
import { beginDiagnosis, type DiagnosisRequest } from './diagnosis-request.ts';
import { readEvents } from './event-stream.ts';

export type RunNews =
  | { kind: 'event'; event: DiagnosisEvent }
  /** The request cannot be used: `message` says what to change. */
  | { kind: 'refused'; message: string | null }
  | { kind: 'busy'; seconds: number }
  /** The network failed or the answer is unreadable: no fault of the mail. */
  | { kind: 'broken' };

/** Never throws; ends without a word when `signal` aborts, and the line closes with it. */
export async function* followRun(request: DiagnosisRequest, signal: AbortSignal): AsyncGenerator<RunNews> {
  try {
    const begun = await beginDiagnosis(request, signal);
    if (signal.aborted) return;
    if (!begun.ok) {
      yield begun.problem === 'busy'
        ? { kind: 'busy', seconds: begun.seconds }
        : { kind: 'refused', message: begun.message };
      return;
    }
    for await (const event of readEvents(begun.body)) {
      if (signal.aborted) return;
      yield { kind: 'event', event };
    }
  } catch {
    if (!signal.aborted) yield { kind: 'broken' };
  }
}
