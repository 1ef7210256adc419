// What a run has gathered so far, and the events it tells of it, in the order they happened.

import type { DiagnosisEvent } from '../model/event.ts';
import type { ProbeId } from '../model/evidence.ts';
import type { ProbeRecord } from '../model/outcome.ts';
import type { Candidate } from '../model/settings.ts';
import { EventQueue } from './event-queue.ts';

/** An event without its time: the log stamps it. */
type Untimed<Event> = Event extends unknown ? Omit<Event, 'ms'> : never;

export class RunLog {
  readonly records: ProbeRecord[] = [];
  readonly candidates: Candidate[] = [];
  /** Probe ids of which no look is under way any more. */
  readonly settled = new Set<ProbeId>();
  readonly elapsed: () => number;
  readonly #told = new EventQueue<DiagnosisEvent>();
  readonly #probing = new Set<string>();

  constructor(elapsed: () => number) {
    this.elapsed = elapsed;
  }

  /** Tells an event. After `end` nothing is told: what is still under way then has been cut off. */
  emit(event: Untimed<DiagnosisEvent>): void {
    this.#told.push({ ...event, ms: this.elapsed() } as DiagnosisEvent);
  }

  /** A look begins; told once a target. */
  readonly probing = (id: ProbeId, target: string): void => {
    const key = `${id} ${target}`;
    if (this.#probing.has(key)) return;
    this.#probing.add(key);
    this.emit({ type: 'probing', id, target });
  };

  readonly record = (probe: ProbeRecord): void => {
    this.records.push(probe);
    this.emit({ type: 'probe', probe });
  };

  /** Called whenever probes are settled, so that rules can be judged. */
  onSettled: () => void = () => undefined;

  /** All looks of these probes are over. */
  settle(...ids: ProbeId[]): void {
    for (const id of ids) this.settled.add(id);
    this.onSettled();
  }

  candidate(candidate: Candidate): void {
    const same = (known: Candidate) =>
      known.host === candidate.host && known.port === candidate.port && known.source === candidate.source;
    if (this.candidates.some(same)) return;
    this.candidates.push(candidate);
    this.emit({ type: 'candidate', candidate });
  }

  /** What looked like one slow answer each was our resolver: the report says so. */
  blameOwnResolver(): void {
    for (const [index, record] of this.records.entries())
      if (record.why === 'dns-timeout') this.records[index] = { ...record, why: 'own-resolver' };
  }

  /** No more events will come. */
  end(): void {
    this.#told.end();
  }

  /** The events, as they come, until `end`. */
  events(): AsyncGenerator<DiagnosisEvent> {
    return this.#told.values();
  }
}
