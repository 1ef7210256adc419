// The history of one domain: kept reports, checks of agents and of sessions, sweeps, cases and notes, from the store.
import type { DomainHistory, ListedCase, PastLook, ShownNote } from '../../model/domain-history.ts';
import { findCases, type HelpCase } from '../../store/cases.ts';
import { type DeskCheck, findChecks, readCheck } from '../../store/desk-checks.ts';
import { type DeskNote, readNotes } from '../../store/desk-notes.ts';
import { fleetHistory } from '../../store/fleet-results.ts';
import { findReports, type ListedReport } from '../../store/reports.ts';
import type { Store } from '../../store/store.ts';
import type { Known } from '../caller.ts';
import { lanesOf, withVersus } from './lanes.ts';

const MOST = { checks: 200, reports: 100, nights: 100, cases: 50 };

type Look = Omit<PastLook, 'versus'>;
const iso = (time: number): string => new Date(time).toISOString();

export const lookOfCheck = ({ id, source, at, whoName, address, caseId, summary }: DeskCheck): Look => ({
  ...{ kind: source, id, at: iso(at), by: whoName, address, caseId, summary },
});
/** It holds no address: only its link opens the report. */
export const lookOfReport = ({ kept, summary }: ListedReport): Look => ({
  ...{ kind: 'kept', id: null, at: iso(kept), by: null, address: null, caseId: null, summary },
});

export const listedCase = (one: HelpCase, who: Known): ListedCase => ({
  ...{ id: one.id, state: one.state, domain: one.domain, address: one.address, worry: one.worry },
  ...{ agent: one.agentName, isMine: one.agent === who.key, since: iso(one.beganAt), endedBy: one.endedBy },
  endedAt: one.endedAt === null ? null : iso(one.endedAt),
  mendedAt: one.mendedAt === null ? null : iso(one.mendedAt),
  ...{ until: iso(one.until), summary: one.summary },
});
/** A note of a session knows the name alone. */
export const shownNote = ({ id, who, whoName, at, text, caseId }: DeskNote, caller: Known): ShownNote => ({
  ...{ id, by: whoName, isMine: who === null ? whoName === caller.name : who === caller.key },
  ...{ at: iso(at), text, caseId },
});

/** Throws StoreError. */
export async function domainHistory(store: Store, domain: string, who: Known): Promise<DomainHistory> {
  const [checks, reports, nights, cases, notes] = await Promise.all([
    findChecks(store, { domain, most: MOST.checks }),
    findReports(store, { domain, most: MOST.reports }),
    fleetHistory(store, domain, MOST.nights),
    findCases(store, { domain, most: MOST.cases }),
    readNotes(store, { domain }),
  ]);
  const swept = nights.map(
    ({ at, verdict, body }): Look => ({
      ...{ kind: 'sweep', id: null, at: iso(at), by: null, address: null, caseId: null },
      summary: {
        ...{ verdict, durationMs: null, withPassword: false },
        findings: body.findings.map(({ id, severity }) => ({ id: id as never, severity })),
        untested: body.untested as never[],
      },
    }),
  );
  const looks = [...checks.map(lookOfCheck), ...reports.map(lookOfReport), ...swept].sort((one, other) =>
    other.at.localeCompare(one.at),
  );
  const [newest] = checks;
  return {
    ...{ domain, isSwept: nights.length > 0, looks: withVersus(looks), lanes: lanesOf(looks) },
    cases: cases.map((one) => listedCase(one, who)),
    notes: notes.map((note) => shownNote(note, who)),
    latest: newest ? ((await readCheck(store, newest.id))?.report ?? null) : null,
  };
}
