// GET: what happens in a session, as server-sent events; `Last-Event-ID` goes on where a line broke.
import { liveDesk } from '../../../../../../lib/desk/live/live-desk.ts';
import { eventsResponse } from '../../../answer.ts';
import { writeAct } from '../../../audit.ts';
import { plainRoute } from '../../../plain-route.ts';
import { whoMay } from '../../../who.ts';
import { noSession, participantOf } from '../../session-of.ts';

export const dynamic = 'force-dynamic';

export const GET = plainRoute<{ id: string }>({
  takesBody: false,
  async answer({ request, parts, client }) {
    const participant = await participantOf(request, parts.id);
    if (!participant.ok) return participant;
    const { session, side } = participant;
    // Nobody reads along before the customer has let somebody in.
    if (participant.side === 'agent' && session.agent === null) return noSession;
    // Nor afterwards: they were promised that nobody watches any more, and can be told of nobody. The helper may look back.
    if (participant.side === 'agent' && session.state === 'ended' && session.agent !== participant.who.key)
      return noSession;
    const last = request.headers.get('last-event-id') ?? '';
    const after = /^\d{1,9}$/.test(last) ? Number(last) : 0;
    // 204 tells browsers not to come back.
    if (!(await liveDesk().hasMore(session, side, after))) return { ok: true, none: true };
    if (participant.side === 'agent' && after === 0)
      await writeAct({ who: participant.who, client, what: 'session-read', about: session.id });
    if (participant.side === 'customer')
      return { ok: true, response: eventsResponse(await liveDesk().watch(session, after)) };
    const reading = { who: participant.who, mayStill: async () => (await whoMay(request, 'sessions')).ok };
    return { ok: true, response: eventsResponse(await liveDesk().watchAsAgent(session, after, reading)) };
  },
});
