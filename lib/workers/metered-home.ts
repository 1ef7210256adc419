// Counts what is asked of a home of runs, and tells of each run that is over: for whoever watches over the service.
import type { DiagnosisRequest } from '../diagnosis/request.ts';
import type { DiagnosisEvent } from '../model/event.ts';
import type { Report } from '../model/report.ts';
import type { Caller, RunHome, TaskName, Tasks } from './run-home.ts';

/** How a run ended. `stopped`: it said why; `left`: whoever asked went away; `failed`: a mistake of ours. */
export const runOutcomes = ['healthy', 'faults', 'unknown', 'stopped', 'left', 'failed'] as const;
export type RunOutcome = Report['verdict'] | 'stopped' | 'left' | 'failed';

/** Upper bounds in seconds. */
export const durationBounds: readonly number[] = [0.25, 0.5, 1, 2, 5, 10, 20, 30, 60];

export interface RunCounts {
  underWay: number;
  ended: Record<RunOutcome, number>;
  /** How many took at most so long, for each of `durationBounds`; the last takes the rest. */
  durations: number[];
  /** Seconds of all runs together. */
  seconds: number;
  /** Other work: by its name. */
  tasks: Partial<Record<TaskName, { done: number; failed: number }>>;
}

export interface EndedRun {
  outcome: RunOutcome;
  ms: number;
  client: string;
  withPassword: boolean;
}

export class MeteredHome implements RunHome {
  readonly #home: RunHome;
  readonly #onEnd: (run: EndedRun) => void;
  readonly counts: RunCounts = {
    underWay: 0,
    ended: { healthy: 0, faults: 0, unknown: 0, stopped: 0, left: 0, failed: 0 },
    durations: [...durationBounds, Number.POSITIVE_INFINITY].map(() => 0),
    seconds: 0,
    tasks: {},
  };

  constructor(home: RunHome, onEnd: (run: EndedRun) => void) {
    this.#home = home;
    this.#onEnd = onEnd;
  }

  /** The very stream of the home: a wrapper would answer `return` only after the next event. */
  diagnose(request: DiagnosisRequest, caller: Caller): AsyncGenerator<DiagnosisEvent> {
    const stream = this.#home.diagnose(request, caller);
    const end = this.#begin(request, caller);
    let outcome: RunOutcome = 'left';
    const next = stream.next.bind(stream);
    const leave = stream.return.bind(stream);
    stream.next = async (...given) => {
      try {
        const told = await next(...given);
        if (told.done) end(outcome);
        else if (told.value.type === 'finished') outcome = told.value.report.verdict;
        else if (told.value.type === 'stopped') outcome = caller.signal.aborted ? 'left' : 'stopped';
        return told;
      } catch (error) {
        end(caller.signal.aborted ? 'left' : 'failed');
        throw error;
      }
    };
    stream.return = (value) => {
      end(outcome);
      return leave(value);
    };
    return stream;
  }

  async perform<Name extends TaskName>(
    name: Name,
    given: Tasks[Name]['given'],
    caller: Caller,
  ): Promise<Tasks[Name]['gives']> {
    const count = this.counts.tasks[name] ?? { done: 0, failed: 0 };
    this.counts.tasks[name] = count;
    try {
      const gives = await this.#home.perform(name, given, caller);
      count.done += 1;
      return gives;
    } catch (error) {
      if (!caller.signal.aborted) count.failed += 1;
      throw error;
    }
  }

  /** The first end counts. */
  #begin({ secret }: DiagnosisRequest, { client }: Caller): (outcome: RunOutcome) => void {
    const { counts } = this;
    const began = performance.now();
    let over = false;
    counts.underWay += 1;
    return (outcome) => {
      if (over) return;
      over = true;
      const ms = Math.round(performance.now() - began);
      counts.underWay -= 1;
      counts.ended[outcome] += 1;
      counts.seconds += ms / 1_000;
      const at = durationBounds.findIndex((bound) => ms / 1_000 <= bound);
      const place = at < 0 ? durationBounds.length : at;
      counts.durations[place] = (counts.durations[place] ?? 0) + 1;
      this.#onEnd({ outcome, ms, client, withPassword: secret !== null });
    };
  }
}
