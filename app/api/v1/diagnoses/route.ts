// POST /api/v1/diagnoses: one run, streamed as NDJSON; hanging up ends it, unless an agent watches it.
import type { Known } from '../../../../lib/desk/caller.ts';
import { keepOwnCheck } from '../../../../lib/desk/history/own-checks.ts';
import { liveDesk } from '../../../../lib/desk/live/live-desk.ts';
import type { DiagnosisEvent } from '../../../../lib/model/event.ts';
import type { Report } from '../../../../lib/model/report.ts';
import { faultTally } from '../../../../lib/store/fault-tally.ts';
import { storeIfOpen } from '../../../../lib/store/index.ts';
import { kept } from '../../../../lib/store/kept.ts';
import { runHome } from '../../../../lib/workers/index.ts';
import { jsonRoute } from '../json-route.ts';
import { refuseHosts } from '../refuse-hosts.ts';
import { parseSessionRequest, sessionOfRun } from './session-run.ts';

export const dynamic = 'force-dynamic';

/** What of a run stays when it ends: counts of its faults; of an agent's own the check itself. Never throws. */
async function noteEnd(report: Report, { who, isAhead }: { who: Known | null; isAhead: boolean }): Promise<void> {
  if (report.only || isAhead) return;
  const open = storeIfOpen();
  if (who?.kind === 'agent' && open?.state().kind === 'open') {
    const isKept = await keepOwnCheck(open, report, who).catch(() => null);
    if (isKept !== null) return;
  }
  faultTally().add(report);
}

async function* noted(
  events: AsyncGenerator<DiagnosisEvent>,
  by: Parameters<typeof noteEnd>[1],
): AsyncGenerator<DiagnosisEvent> {
  for await (const event of events) {
    if (event.type === 'finished') await noteEnd(event.report, by);
    yield event;
  }
}

/** The last line takes the key with it under which the report lies by: here it leaves the process, and nowhere else. */
async function* withKeep(events: AsyncGenerator<DiagnosisEvent>): AsyncGenerator<DiagnosisEvent> {
  for await (const event of events)
    yield event.type === 'finished' ? { ...event, keep: await kept.issue(event.report) } : event;
}

export const POST = jsonRoute({
  parse: parseSessionRequest,
  domainOf: ({ request }) => request.input.domain,
  act: 'checked',
  async answer({ request, session: secret, again, ahead }, caller, who) {
    const refused = await refuseHosts(request, caller);
    if (refused) return refused;
    const session = await sessionOfRun(secret);
    const by = { who, isAhead: ahead };
    if (session === null) return { ok: true, lines: withKeep(noted(runHome().diagnose(request, caller), by)) };
    if ('ok' in session) return session;
    // Which rules were asked for once more is no part of what the session is about.
    if (request.only === null)
      void liveDesk()
        .sessions.remember(session.id, again)
        .catch(() => undefined);
    const begin = (signal: AbortSignal) => noted(runHome().diagnose(request, { ...caller, signal }), by);
    return { ok: true, lines: withKeep(liveDesk().relay(session, begin, caller.signal)) };
  },
});
