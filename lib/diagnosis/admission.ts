// Which halls there are in this process, and how many each lets in.
import type { Hall, HallLimits } from './hall.ts';
import { MemoryHall } from './memory-hall.ts';

/**
 * Runs, and all else that asks the network. A run's first second is nearly all its work (some 50 ms of processor); after
 * it, it waits for slow servers. Of too many beginners at once, answers that wait for the processor look like slow
 * servers, and are asked for again. Of too few, the processor waits: of a hundred checks at servers 50 ms away, on two
 * cores, 95 were over 15 to 27 % sooner with 32 than with 16.
 */
export const runLimits: HallLimits = {
  running: 64,
  beginning: 32,
  beginningMs: 1_000,
  waiting: 256,
  ofClient: { running: 8, whileOthersWait: 4, waiting: 32, begunPerMinute: 300 },
  ofDomain: 16,
};

/**
 * Readings of pasted texts, which ask nobody: each takes up to some 50 ms of a thread, and the runs that live there wait
 * so long. A client cannot have more than two bodies anyway.
 */
const readingLimits: HallLimits = {
  running: 4,
  beginning: 4,
  beginningMs: 0,
  waiting: 64,
  ofClient: { running: 2, whileOthersWait: 1, waiting: 4, begunPerMinute: 300 },
  ofDomain: 4,
};

/** One of each a process: Next instantiates modules several times. */
const shared = globalThis as typeof globalThis & { mailmendHall?: MemoryHall; mailmendReadings?: Hall };

export function hallOfRuns(): MemoryHall {
  shared.mailmendHall ??= new MemoryHall(runLimits);
  return shared.mailmendHall;
}

export function hallOfReadings(): Hall {
  shared.mailmendReadings ??= new MemoryHall(readingLimits);
  return shared.mailmendReadings;
}
