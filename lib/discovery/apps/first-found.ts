// Small runnables by priority, as apps arrange theirs: the first that finds settings wins.
import type { Asked, FoundSettings } from '../../model/app-find.ts';

/**
 * How a step ended. `nothing`: the next one counts. `ends`: the app gives its whole group up over it. `unknown`: the app
 * might find settings there and nobody can say which, so what comes after it counts for nothing.
 */
export type StepEnd = { settings: FoundSettings } | 'nothing' | 'ends' | 'unknown';
export interface Step {
  asked: Asked[];
  end: StepEnd;
}
export type Runnable = () => Promise<Step>;

/** All that was asked on the way, and the end: never `ends`, which is nothing to whoever has further groups. */
export async function firstFound(runnables: readonly Runnable[]): Promise<Step> {
  const asked: Asked[] = [];
  for (const run of runnables) {
    const step = await run();
    asked.push(...step.asked);
    if (step.end === 'ends') return { asked, end: 'nothing' };
    if (step.end !== 'nothing') return { asked, end: step.end };
  }
  return { asked, end: 'nothing' };
}
