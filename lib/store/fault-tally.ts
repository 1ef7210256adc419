// Counts of this process on their way to the store: what a database that is away could not take goes with the next.
import type { Report } from '../model/report.ts';
import { addToDays, type DayCounts, dayOf, type FaultCount } from './fault-days.ts';
import { storeIfOpen } from './index.ts';
import type { OpenStore } from './store.ts';

/** Milliseconds that a count waits for others, and that it waits for a database that is away. */
const GATHER_MS = 100;
const AGAIN_MS = 2_000;
/** Days that a process holds while the database is away. */
const MOST_DAYS = 35;

/** The counts of one check: each fault once, however often it was found. */
export function countsOf({ findings, verdict }: Pick<Report, 'findings' | 'verdict'>, now: number): DayCounts {
  const faults = new Map(findings.map(({ id, severity }) => [id as string, severity]));
  return {
    ...{ day: dayOf(now), checks: 1, unknown: verdict === 'unknown' ? 1 : 0 },
    faults: [...faults].map(([fault, severity]) => ({ fault, severity, checks: 1 })),
  };
}

export class FaultTally {
  readonly #days = new Map<string, DayCounts>();
  #timer: NodeJS.Timeout | null = null;
  #writing: Promise<void> | null = null;

  readonly #store: () => OpenStore | null;

  /** `store` gives null while there is none: then nothing is counted. */
  constructor(store: () => OpenStore | null) {
    this.#store = store;
  }

  /** Never throws. A second look at one fault is no check, and counts nothing. */
  add(report: Pick<Report, 'findings' | 'verdict' | 'only'>, now = Date.now()): void {
    if (report.only || this.#store() === null) return;
    this.#put(countsOf(report, now));
    this.#later(GATHER_MS);
  }

  /** Resolves when what was added has been written, or could not be. */
  async settle(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    await this.#writing;
    await this.#write();
  }

  #put({ day, checks, unknown, faults }: DayCounts): void {
    const known = this.#days.get(day) ?? { day, checks: 0, unknown: 0, faults: [] };
    const sum = new Map<string, FaultCount>(known.faults.map((count) => [count.fault, count]));
    for (const count of faults) {
      const before = sum.get(count.fault)?.checks ?? 0;
      sum.set(count.fault, { ...count, checks: before + count.checks });
    }
    if (this.#days.has(day) || this.#days.size < MOST_DAYS)
      this.#days.set(day, {
        ...{ day, checks: known.checks + checks, unknown: known.unknown + unknown },
        faults: [...sum.values()],
      });
  }

  #later(ms: number): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.#writing = this.#write().finally(() => {
        this.#writing = null;
      });
    }, ms).unref();
  }

  async #write(): Promise<void> {
    const store = this.#store();
    const days = [...this.#days.values()];
    if (!store || days.length === 0) return;
    this.#days.clear();
    try {
      await addToDays(store, days);
    } catch {
      for (const day of days) this.#put(day);
      this.#later(AGAIN_MS);
    }
  }
}

/** One a process: Next instantiates modules several times. */
const shared = globalThis as typeof globalThis & { mailmendFaultTally?: FaultTally };
export function faultTally(): FaultTally {
  shared.mailmendFaultTally ??= new FaultTally(storeIfOpen);
  return shared.mailmendFaultTally;
}
