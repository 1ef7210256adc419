// Counts failed logins over all visitors and runs, by keyed hashes: what may still be tried, and when it may be again.
import type { LoginEvidence } from '../model/evidence.ts';

const WINDOW_MS = 15 * 60_000;
const REMEMBERED_MS = 10 * 60_000;
/** How long accepted credentials count as good: long enough for those who wait, too short to matter after a change. */
const GOOD_MS = 60_000;
const MOST_ENTRIES = 20_000;

/** Something that failed logins are counted by, and how many it stands in fifteen minutes. */
export interface CountedBy {
  id: string;
  most: number;
}

/** A login that somebody wants to try: hashes and counts, nothing that could be typed anywhere. */
export interface LoginClaim {
  /** These very credentials at this service of the server: what it said to them is remembered. */
  credentials: string;
  /** The same, whatever the service: once one has accepted them, the others need not wait for each other. */
  details: string;
  countedBy: readonly CountedBy[];
}

/**
 * `rejected-before`: the server refused the same credentials in the last ten minutes, in these words. `exhausted`: our
 * tries are used up; one is free again at `again` (milliseconds since 1970). `overdue`: no turn came before the signal.
 */
export type LoginPermit =
  | { kind: 'allowed'; ticket: number }
  | { kind: 'rejected-before'; evidence: LoginEvidence }
  | { kind: 'exhausted'; again: number }
  | { kind: 'overdue' };

/** What came of an allowed login. `uncounted`: the server had troubles of its own, or was never asked. */
export type LoginEnd = { kind: 'accepted' } | { kind: 'failed'; evidence: LoginEvidence } | { kind: 'uncounted' };

/** One for all runs that share what servers have seen of us. */
export interface LoginLedger {
  /** Waits for its turn: logins under way may fail too, and the same credentials may be among them. */
  begin(claim: LoginClaim, signal: AbortSignal): Promise<LoginPermit>;
  /** Each ticket is given back once. */
  end(ticket: number, end: LoginEnd): void;
}

/** In memory, for one process. */
export function createLoginLedger(now: () => number = Date.now): LoginLedger {
  const failures = new Map<string, number[]>();
  const refusals = new Map<string, { until: number; evidence: LoginEvidence }>();
  /** Accepted credentials, and until when they count as good. They log in anew all the same. */
  const good = new Map<string, number>();
  const under = new Map<number, LoginClaim>();
  const waiting = new Set<() => void>();
  let tickets = 0;

  const recent = (id: string): number[] => (failures.get(id) ?? []).filter((at) => now() - at < WINDOW_MS);
  const pending = (id: string): number =>
    [...under.values()].filter(({ countedBy }) => countedBy.some((each) => each.id === id)).length;
  const isUnder = ({ credentials }: LoginClaim): boolean =>
    [...under.values()].some((claim) => claim.credentials === credentials);

  /** When one more failure will be forgiven; null: there is room now. */
  const freeAt = ({ id, most }: CountedBy): number | null => {
    const failed = recent(id);
    const oldest = failed[failed.length - most];
    return failed.length < most || oldest === undefined ? null : oldest + WINDOW_MS;
  };

  /** What can be said at once; null: logins under way decide it. */
  const permit = (claim: LoginClaim): LoginPermit | null => {
    const before = refusals.get(claim.credentials);
    if (before && before.until > now()) return { kind: 'rejected-before', evidence: before.evidence };
    const isGood = (good.get(claim.details) ?? 0) > now();
    if (!isGood) {
      const spent = claim.countedBy.map(freeAt).filter((at) => at !== null);
      if (spent.length > 0) return { kind: 'exhausted', again: Math.max(...spent) };
      // Room must be left even if all logins under way fail.
      if (isUnder(claim) || claim.countedBy.some(({ id, most }) => pending(id) + recent(id).length >= most))
        return null;
    }
    tickets += 1;
    under.set(tickets, claim);
    return { kind: 'allowed', ticket: tickets };
  };

  const nextEnd = (signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      const go = () => {
        waiting.delete(go);
        signal.removeEventListener('abort', go);
        resolve();
      };
      waiting.add(go);
      signal.addEventListener('abort', go, { once: true });
    });

  /** Forgets what no longer counts, and the oldest when an attacker fills the memory. */
  const trim = () => {
    for (const [id, { until }] of refusals) if (until < now() || refusals.size > MOST_ENTRIES) refusals.delete(id);
    for (const [id, until] of good) if (until < now() || good.size > MOST_ENTRIES) good.delete(id);
    for (const id of failures.keys()) if (recent(id).length === 0 || failures.size > MOST_ENTRIES) failures.delete(id);
  };

  return {
    async begin(claim, signal) {
      while (!signal.aborted) {
        const answer = permit(claim);
        if (answer) return answer;
        await nextEnd(signal);
      }
      return { kind: 'overdue' };
    },
    end(ticket, end) {
      const claim = under.get(ticket);
      if (!claim) return;
      under.delete(ticket);
      trim();
      if (end.kind === 'accepted') good.set(claim.details, now() + GOOD_MS);
      if (end.kind === 'failed') {
        good.delete(claim.details);
        // Only what was refused for its credentials is answered from memory.
        if (end.evidence.result === 'rejected')
          refusals.set(claim.credentials, { until: now() + REMEMBERED_MS, evidence: end.evidence });
        for (const { id } of claim.countedBy) failures.set(id, [...recent(id), now()]);
      }
      for (const go of [...waiting]) go();
    },
  };
}
