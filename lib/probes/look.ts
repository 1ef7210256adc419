// One look: when it began, what it was at, and what it saw or why it saw nothing.
import type { EvidenceOf, ProbeId } from '../model/evidence.ts';
import type { FailedOutcome, ObservedRecord, ProbeOutcome, ProbeRecord, UnknownReason } from '../model/outcome.ts';

/** Where a run's looks are told as they begin, and kept as they end. */
export interface LookLog {
  /** Milliseconds since the run's start. */
  elapsed(): number;
  /** A look is under way. */
  probing(id: ProbeId, target: string): void;
  record(record: ProbeRecord): void;
}

/** A look that has begun. `target` at its end: where it was at, when that shows only then. */
export class Look<Id extends ProbeId> {
  readonly #log: LookLog;
  readonly #id: Id;
  readonly #target: string;
  readonly #startMs: number;

  /** `startMs`: when it began, if what it would be at showed only later. */
  constructor(log: LookLog, id: Id, target: string, startMs = log.elapsed()) {
    this.#log = log;
    this.#id = id;
    this.#target = target;
    this.#startMs = startMs;
  }

  /** Says that it is under way; a look at what is known already need not. */
  tell(): void {
    this.#log.probing(this.#id, this.#target);
  }

  /** It saw something, however bad. */
  saw(evidence: EvidenceOf[Id], target = this.#target): void {
    const record: ObservedRecord<Id> = { id: this.#id, target, status: 'observed', ...this.#times(), evidence };
    this.#log.record(record as ObservedRecord);
  }

  /** It gave nothing; `questions` to the DNS that it failed for; `again`: when it may be looked at. */
  sawNothing(
    why: UnknownReason,
    target = this.#target,
    { questions = [], again }: Pick<FailedOutcome, 'questions' | 'again'> = {},
  ): void {
    const more = { ...(questions.length > 0 ? { questions } : {}), ...(again === undefined ? {} : { again }) };
    this.#log.record({ id: this.#id, target, status: 'unknown', why, ...more, ...this.#times(), evidence: null });
  }

  /** It ended with a probe's outcome. */
  end(outcome: ProbeOutcome<EvidenceOf[Id]>, target = this.#target): void {
    if (outcome.status === 'observed') this.saw(outcome.evidence, target);
    else this.sawNothing(outcome.why, target, outcome);
  }

  #times() {
    const ms = this.#log.elapsed() - this.#startMs;
    return { startMs: this.#startMs, durationMs: Math.max(0, Math.round(ms * 10) / 10) };
  }
}

/** Begins a look and says so. */
export function beginLook<Id extends ProbeId>(log: LookLog, id: Id, target: string): Look<Id> {
  const look = new Look(log, id, target);
  look.tell();
  return look;
}
