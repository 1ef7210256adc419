// How much one session may hold: each event is kept twice until a quarter of an hour after its end.
import { countUp } from '../../store/counters.ts';
import type { Store } from '../../store/store.ts';

/** What both sides say together, and checks: people who talk to each other need far fewer. */
const limits = {
  said: { most: 1_200, windowMs: 60_000 },
  run: { most: 60, windowMs: 10 * 60_000 },
} as const;

/** Counts one more. Until when there may be no other (milliseconds since 1970); null: it may be. Throws StoreError. */
export async function fullUntil(store: Store, session: string, what: keyof typeof limits): Promise<number | null> {
  const { most, windowMs } = limits[what];
  const { count, until } = await countUp(store, `live/${what}/${session}`, { windowMs });
  return count > most ? until : null;
}
