// A case as its page needs it: the run so far as a view and as a report, and the check before it.
'use client';

import { useEffect, useMemo, useState } from 'react';
import { type ComparedReports, compareReports, type Explainers } from '../../../lib/model/compare-reports.ts';
import type { Report } from '../../../lib/model/report.ts';
import { type RunView, reportSoFar, viewOfEvents, viewOfReport } from '../../_run/run-view.ts';
import { keptReport } from './archive.ts';
import { type DeskCase, useDesk } from './desk-store.ts';

/** What is known of a case now; null: nothing yet. */
export function useCaseReport(one: DeskCase): { view: RunView; report: Report | null; ended: boolean } {
  const { events, report, status } = one;
  const ended = status !== 'running' && status !== 'kept';
  return useMemo(
    () => ({
      view: report ? viewOfReport(report) : viewOfEvents(events, ended),
      report: report ?? reportSoFar(events),
      ended,
    }),
    [events, report, ended],
  );
}

/** The report of a case, read from what this browser kept where it has to be; null: not yet, or gone. */
export function useKeptReport(one: DeskCase | undefined): Report | null {
  const [read, setRead] = useState<{ id: string; report: Report | null } | null>(null);
  const [id, here] = [one?.id, one?.report ?? null];
  useEffect(() => {
    if (id === undefined || here) return;
    let wanted = true;
    void keptReport(id).then((report) => {
      if (wanted) setRead({ id, report });
    });
    return () => {
      wanted = false;
    };
  }, [id, here]);
  return here ?? (read?.id === id ? (read?.report ?? null) : null);
}

/** The finished checks of a domain in this browser, the newest first. */
export function useChecksOf(domain: string): DeskCase[] {
  const { cases } = useDesk();
  return useMemo(
    () => cases.filter((one) => one.listed && one.domain === domain && one.kept !== null),
    [cases, domain],
  );
}

export interface Versus {
  before: DeskCase | null;
  /** Null while the check runs, and where there is none before it. */
  compared: ComparedReports | null;
}
/** A finished check against the one before it of the same domain. */
export function useVersus(one: DeskCase, explainers: Explainers): Versus {
  const checks = useChecksOf(one.domain);
  const before = checks.find(({ id, at }) => id !== one.id && Date.parse(at) < Date.parse(one.at)) ?? null;
  const earlier = useKeptReport(before ?? undefined);
  const { report } = one;
  const compared = useMemo(
    () => (report && earlier ? compareReports(earlier, report, explainers) : null),
    [report, earlier, explainers],
  );
  return { before, compared };
}
