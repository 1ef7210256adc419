// What a visit's first look fetched, for its second: the page asks where the password would go, then the check follows.
import type { HttpsAnswer } from './https.ts';

/** The time that people take to type a password; after it, what is published may have changed. */
const VISIT_MS = 5 * 60_000;
const MOST_VISITS = 500;

/** What was fetched, by request. */
export type Fetched = ReadonlyMap<string, { answer: HttpsAnswer; at: Date }>;

export interface VisitMemory {
  keep(visit: string, fetched: Fetched): void;
  /** Once: whoever checks again wants to see what has changed. Null: nothing was fetched lately. */
  take(visit: string): Fetched | null;
}

export function createVisitMemory(now: () => number = Date.now): VisitMemory {
  const visits = new Map<string, { fetched: Fetched; until: number }>();
  return {
    keep(visit, fetched) {
      visits.delete(visit);
      visits.set(visit, { fetched, until: now() + VISIT_MS });
      for (const [oldest, { until }] of visits) {
        if (visits.size <= MOST_VISITS && until > now()) break;
        visits.delete(oldest);
      }
    },
    take(visit) {
      const known = visits.get(visit);
      visits.delete(visit);
      return known && known.until > now() ? known.fetched : null;
    },
  };
}
