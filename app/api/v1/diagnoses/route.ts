// POST /api/v1/diagnoses: one run, streamed as NDJSON; hanging up ends it, unless an agent watches it.
import { liveDesk } from '../../../../lib/desk/live/live-desk.ts';
import type { DiagnosisEvent } from '../../../../lib/model/event.ts';
import { kept } from '../../../../lib/store/kept.ts';
import { runHome } from '../../../../lib/workers/index.ts';
import { jsonRoute } from '../json-route.ts';
import { refuseHosts } from '../refuse-hosts.ts';
import { parseSessionRequest, sessionOfRun } from './session-run.ts';

export const dynamic = 'force-dynamic';

/** The last line takes the key with it under which the report lies by: here it leaves the process, and nowhere else. */
async function* withKeep(events: AsyncGenerator<DiagnosisEvent>): AsyncGenerator<DiagnosisEvent> {
  for await (const event of events)
    yield event.type === 'finished' ? { ...event, keep: await kept.issue(event.report) } : event;
}

export const POST = jsonRoute({
  parse: parseSessionRequest,
  domainOf: ({ request }) => request.input.domain,
  act: 'checked',
  async answer({ request, session: secret, again }, caller) {
    const refused = await refuseHosts(request, caller);
    if (refused) return refused;
    const session = await sessionOfRun(secret);
    if (session === null) return { ok: true, lines: withKeep(runHome().diagnose(request, caller)) };
    if ('ok' in session) return session;
    // Which rules were asked for once more is no part of what the session is about.
    if (request.only === null)
      void liveDesk()
        .sessions.remember(session.id, again)
        .catch(() => undefined);
    const begin = (signal: AbortSignal) => runHome().diagnose(request, { ...caller, signal });
    return { ok: true, lines: withKeep(liveDesk().relay(session, begin, caller.signal)) };
  },
});
