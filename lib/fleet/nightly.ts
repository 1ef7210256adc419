// The sweep of each night: begun by whichever server comes first, and not again before the next night.
import { countFleetDomains } from '../store/fleet-domains.ts';
import { busyUntil, lastSweep, type Sweep } from '../store/fleet-sweeps.ts';
import type { Store } from '../store/store.ts';
import type { Sweeper } from './sweeper.ts';

/** So long after its time a night's sweep still begins, where no server was there in time. */
const LATE_MS = 60 * 60_000;
const EACH_MS = 30_000;

/** "02:00" of the day of `now`, by this machine's clock and time zone. */
function timeToday(nightly: string, now: Date): Date {
  const [hours = 0, minutes = 0] = nightly.split(':').map(Number);
  const time = new Date(now);
  time.setHours(hours, minutes, 0, 0);
  return time;
}

/** The last sweep was of an earlier night, and somebody has yet to begin with this one. A paused one rests until it is let go on. */
export function isDue(nightly: string, now: Date, last: Pick<Sweep, 'state' | 'beganAt'> | null): boolean {
  const since = now.getTime() - timeToday(nightly, now).getTime();
  if (since < 0 || since > LATE_MS) return false;
  return last === null || (last.state !== 'paused' && last.beganAt < now.getTime() - since);
}

async function look(store: Store, sweeper: Sweeper, nightly: string): Promise<void> {
  const now = new Date();
  const last = await lastSweep(store);
  if (!isDue(nightly, now, last) || sweeper.isAtWork()) return;
  const busy = last?.state === 'running' ? await busyUntil(store, last.id) : null;
  if (busy !== null && busy >= now.getTime()) return;
  if ((await countFleetDomains(store)) > 0) sweeper.start();
}

/** Looks twice a minute; while the store is away, the next look does. Returns what ends it. */
export function watchNights(store: Store, sweeper: Sweeper, nightly: string): () => void {
  const timer = setInterval(() => void look(store, sweeper, nightly).catch(() => undefined), EACH_MS).unref();
  return () => clearInterval(timer);
}
