// POST: what an agent asks for and suggests, and what the customer says to it.
import type { Known } from '../../../../../../lib/desk/caller.ts';
import { liveDesk } from '../../../../../../lib/desk/live/live-desk.ts';
import { fullUntil } from '../../../../../../lib/desk/live/live-limits.ts';
import { parseDiagnosisRequest } from '../../../../../../lib/diagnosis/request.ts';
import { findGuide } from '../../../../../../lib/guides/index.ts';
import { deskApi as messages } from '../../../../../../lib/messages/desk-api.ts';
import { guideSections } from '../../../../../../lib/model/guide.ts';
import { type AgentAction, agentActionSchema, customerActionSchema } from '../../../../../../lib/model/live-event.ts';
import { store } from '../../../../../../lib/store/index.ts';
import type { LiveSession } from '../../../../../../lib/store/live.ts';
import { refusal } from '../../../answer.ts';
import { writeAct } from '../../../audit.ts';
import { type PlainAnswer, plainRoute } from '../../../plain-route.ts';
import { readMembers } from '../../../read-members.ts';
import { mayLead, noSession, notYours, participantOf, tooMuch } from '../../session-of.ts';

export const dynamic = 'force-dynamic';

export const POST = plainRoute<{ id: string }>({
  takesBody: true,
  async answer({ request, body, parts, client }) {
    const participant = await participantOf(request, parts.id);
    if (!participant.ok) return participant;
    const { session } = participant;
    const until = await fullUntil(store(), session.id, 'said');
    if (until !== null) return tooMuch(until);
    if (participant.side === 'agent') return ofAgent(session, { body, who: participant.who, client });
    const read = readMembers(customerActionSchema, body);
    if (!read.ok) return read;
    return (await liveDesk().sessions.answer(session.id, read.members))
      ? { ok: true, status: 202, json: {} }
      : noSession;
  },
});

async function ofAgent(
  session: LiveSession,
  { body, who, client }: { body: unknown; who: Known; client: string },
): Promise<PlainAnswer> {
  if (session.state !== 'live') return noSession;
  // Others read along; two never speak to one customer at once.
  if (!mayLead(session, who)) return notYours;
  const read = readMembers(agentActionSchema, body);
  if (!read.ok) return read;
  const action = read.members;
  if (action.type === 'push' && action.kind === 'guide-step' && !hasStep(action))
    return refusal(404, 'not-found', messages.noStep);
  const request = action.type === 'ask' && action.what === 'check' ? requestOf(session, action) : null;
  const until = request ? await fullUntil(store(), session.id, 'run') : null;
  if (until !== null) return tooMuch(until);
  if (request && !request.ok) return refusal(409, 'nothing-to-check', messages.nothingToCheck);
  const id = await liveDesk().sessions.act(session, action, who);
  if (id === null) return noSession;
  if (request && !(await liveDesk().check(session, request.request, who)).ok)
    return refusal(503, 'busy', messages.busy, { retryAfterSeconds: 10 });
  if (action.type === 'ask' || action.type === 'push')
    await writeAct({
      who,
      client,
      what: action.type === 'ask' ? 'session-asked' : 'session-pushed',
      about: session.id,
    });
  return { ok: true, status: 202, json: { id } };
}

/** Which steps hold goes by the account: the page leads to the whole guide where this one does not. */
function hasStep({ guide, step }: { guide: string; step: number }): boolean {
  const found = findGuide(guide);
  return found !== undefined && step <= found.steps.length + guideSections.length;
}

/** What was checked last in this session, once more without a password. */
function requestOf(session: LiveSession, { only }: Extract<AgentAction, { type: 'ask' }>) {
  const { request, subject } = session;
  const { address, domain } = subject ?? { address: null, domain: null };
  const last: unknown = request === null ? (address === null ? { domain } : { address }) : JSON.parse(request);
  return parseDiagnosisRequest({ ...(last as object), ...(only === undefined ? {} : { only }) });
}
