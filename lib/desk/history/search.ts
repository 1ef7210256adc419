// What the desk holds of a domain or an address: who waits or is helped, cases, checks, kept reports, sweeps and notes.
import type { FoundSubject } from '../../model/desk-found.ts';
import type { AccountInput } from '../../model/input.ts';
import { findCases } from '../../store/cases.ts';
import { findChecks } from '../../store/desk-checks.ts';
import { readNotes } from '../../store/desk-notes.ts';
import { fleetHistory } from '../../store/fleet-results.ts';
import { openSessions } from '../../store/live.ts';
import { findReports } from '../../store/reports.ts';
import type { Store } from '../../store/store.ts';
import type { Known } from '../caller.ts';
import { listedCase, lookOfCheck } from './domain-history.ts';

const MOST = { cases: 5, checks: 100, reports: 100 };

/** Of an address its own first, then what else there is of the domain. Throws StoreError. */
export async function searchSubject(
  store: Store,
  { address, domain }: Pick<AccountInput, 'address' | 'domain'>,
  who: Known,
): Promise<FoundSubject> {
  const [sessions, cases, checks, reports, own, nights, notes] = await Promise.all([
    openSessions(store),
    findCases(store, { domain, most: 50 }),
    findChecks(store, { domain, most: MOST.checks }),
    findReports(store, { domain, most: MOST.reports }),
    address === null ? [] : findReports(store, { address, most: MOST.reports }),
    fleetHistory(store, domain, 1),
    readNotes(store, { domain }),
  ]);
  const isOwn = (one: { address: string | null }) => address !== null && one.address?.toLowerCase() === address;
  const ownFirst = <One extends { address: string | null }>(all: readonly One[]): One[] => [
    ...all.filter(isOwn),
    ...all.filter((one) => !isOwn(one)),
  ];
  const times = [...checks.map(({ at }) => at), ...reports.map(({ kept }) => kept), ...nights.map(({ at }) => at)];
  return {
    ...{ kind: 'subject', domain, address },
    sessions: sessions
      .filter(({ subject }) => subject?.domain === domain)
      .map(({ id, state, beganAt, subject, agentName }) => ({
        ...{ id, state: state === 'waiting' ? 'waiting' : 'live', since: new Date(beganAt).toISOString() },
        ...{ address: subject?.address ?? null, agent: agentName },
      })),
    cases: ownFirst(cases.filter(({ state }) => state !== 'live').map((one) => listedCase(one, who))).slice(
      0,
      MOST.cases,
    ),
    checks: ownFirst(checks.map(lookOfCheck)).slice(0, MOST.cases),
    past: {
      ...{ checks: checks.length, reports: reports.length, reportsOfAddress: own.length },
      ...{ isSwept: nights.length > 0, notes: notes.length },
      last: times.length === 0 ? null : new Date(Math.max(...times)).toISOString(),
    },
  };
}
