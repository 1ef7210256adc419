// DELETE: either side ends a session, at once.
import { liveDesk } from '../../../../../lib/desk/live/live-desk.ts';
import { writeAct } from '../../audit.ts';
import { plainRoute } from '../../plain-route.ts';
import { mayLead, noSession, notYours, participantOf } from '../session-of.ts';

export const dynamic = 'force-dynamic';

export const DELETE = plainRoute<{ id: string }>({
  takesBody: false,
  async answer({ request, parts, client }) {
    const participant = await participantOf(request, parts.id);
    if (!participant.ok) return participant;
    const { session, side } = participant;
    if (participant.side === 'agent' && session.state === 'live' && !mayLead(session, participant.who)) return notYours;
    if (!(await liveDesk().sessions.end(session.id, side))) return noSession;
    if (participant.side === 'agent')
      await writeAct({ who: participant.who, client, what: 'session-ended', about: session.id });
    return { ok: true, none: true };
  },
});
