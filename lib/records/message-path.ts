// The way a message took: its hops in the order of travel, and the time between them.
import type { Received } from './received.ts';

export interface Hop extends Received {
  /** Milliseconds since the hop before (the first: since the Date field); negative when the clocks differ. */
  delayMs: number | null;
}

/** `newestFirst`: the Received fields as they stand in the message. `date`: of the Date field, milliseconds. */
export function pathOf(newestFirst: readonly Received[], date: number | null): Hop[] {
  const hops = newestFirst.toReversed();
  return hops.map((hop, index) => {
    const before = index === 0 ? date : (hops[index - 1]?.at ?? null);
    return { ...hop, delayMs: hop.at === null || before === null ? null : hop.at - before };
  });
}
