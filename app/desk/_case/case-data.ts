// A case as its page needs it: the run so far as a view and as a report, and the check before it.
'use client';

import { useEffect, useMemo, useState } from 'react';
import { z } from 'zod';
import { type ComparedReports, compareReports, type Explainers } from '../../../lib/model/compare-reports.ts';
import { domainHistorySchema } from '../../../lib/model/domain-history.ts';
import { type Report, reportSchema } from '../../../lib/model/report.ts';
import { type RunView, reportSoFar, viewOfEvents, viewOfReport } from '../../_run/run-view.ts';
import { useRead } from '../_history/use-read.ts';
import { useSetting } from '../_parts/desk-context.tsx';
import { keptReport } from './archive.ts';
import { type DeskCase, remoteCase, useDesk } from './desk-store.ts';

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

const remoteSchema = z.object({ report: reportSchema });

/** The report of a check that the desk's server keeps; null: gone, or it cannot be read now. */
async function remoteReport(id: string): Promise<Report | null> {
  try {
    const response = await fetch(`/api/v1/checks/${encodeURIComponent(id)}`, { cache: 'no-store' });
    return response.ok ? (remoteSchema.safeParse(await response.json()).data?.report ?? null) : null;
  } catch {
    return null;
  }
}

/** The report of a case, read from what this browser kept where it has to be; null: not yet, or gone. */
export function useKeptReport(one: DeskCase | undefined): Report | null {
  const [read, setRead] = useState<{ id: string; report: Report | null } | null>(null);
  const [id, here, remote] = [one?.id, one?.report ?? null, one?.remote];
  useEffect(() => {
    if (id === undefined || here) return;
    let wanted = true;
    void (remote === undefined ? keptReport(id) : remoteReport(remote)).then((report) => {
      if (wanted) setRead({ id, report });
    });
    return () => {
      wanted = false;
    };
  }, [id, here, remote]);
  return here ?? (read?.id === id ? (read?.report ?? null) : null);
}

/** The finished checks of a domain in this browser, the newest first. */
function useChecksOf(domain: string): DeskCase[] {
  const { cases } = useDesk();
  return useMemo(
    () => cases.filter((one) => one.listed && one.domain === domain && one.kept !== null),
    [cases, domain],
  );
}

/** The same, and for who has signed in what the desk's server keeps. */
export function useComparable(domain: string): DeskCase[] {
  const here = useChecksOf(domain);
  const { agent } = useSetting();
  const path = agent === null ? null : `/api/v1/domains/${encodeURIComponent(domain)}`;
  const { value } = useRead(path, domainHistorySchema);
  return useMemo(() => {
    // An agent's own check stands in both; a link names it as the server does.
    const there = (value?.looks ?? []).flatMap(({ id, at, address }) =>
      id === null ? [] : [remoteCase({ id, subject: address ?? domain, domain, at }, null)],
    );
    const known = new Set(there.map(({ at }) => Date.parse(at)));
    return [...here.filter(({ at }) => !known.has(Date.parse(at))), ...there].sort(
      (one, other) => Date.parse(other.at) - Date.parse(one.at),
    );
  }, [here, domain, value]);
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
