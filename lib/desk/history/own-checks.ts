// Checks that agents began themselves: kept as reports are, and listed beside those that customers keep.
import { environment } from '../../diagnosis/environment.ts';
import type { PastLook } from '../../model/domain-history.ts';
import type { Report } from '../../model/report.ts';
import { findChecks, keepCheck } from '../../store/desk-checks.ts';
import { faultTally } from '../../store/fault-tally.ts';
import { findReports } from '../../store/reports.ts';
import type { Store } from '../../store/store.ts';
import type { Known } from '../caller.ts';
import { lookOfCheck, lookOfReport } from './domain-history.ts';

const DAY_MS = 86_400_000;
const MOST = 200;

/** Gives the id of the check. It counts among the checks of the day when somebody wanted it. Throws StoreError. */
export async function keepOwnCheck(store: Store, report: Report, who: Known, now = Date.now()): Promise<string> {
  const until = now + environment().profile.reports.days * DAY_MS;
  const id = await keepCheck(store, report, {
    ...{ source: 'agent', caseId: null, who: who.key, whoName: who.name, until },
  });
  faultTally().add(report, now);
  return id;
}

/** With the domain of each, the newest first; sessions stand among the cases. Throws StoreError. */
export async function recentLooks(store: Store): Promise<(Omit<PastLook, 'versus'> & { domain: string })[]> {
  const [checks, reports] = await Promise.all([
    findChecks(store, { source: 'agent', most: MOST }),
    findReports(store, { most: MOST }),
  ]);
  return [
    ...checks.map((check) => ({ domain: check.domain, ...lookOfCheck(check) })),
    ...reports.map((report) => ({ domain: report.domain, ...lookOfReport(report) })),
  ]
    .sort((one, other) => other.at.localeCompare(one.at))
    .slice(0, MOST);
}
