// The running clock: milliseconds since the run began, standing still when it ends.
'use client';

import { useEffect, useState } from 'react';
import type { RunState } from './run-store.ts';

/** Ten times a second is enough to see that something runs. */
const tickMs = 100;

export function useElapsed(run: RunState): number {
  const [now, setNow] = useState(run.beganAt);
  const running = run.status === 'running';
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => setNow(performance.now()), tickMs);
    return () => clearInterval(timer);
  }, [running]);
  const last = run.events.at(-1)?.ms ?? 0;
  // An event may come between two ticks: time never stands before it.
  return running ? Math.max(now - run.beganAt, last) : last;
}
