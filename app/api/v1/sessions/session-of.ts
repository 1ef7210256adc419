// Whose session a request means, and which side of it asks.
import { bearerOf } from '../../../../lib/desk/accounts/bearer.ts';
import { isAllowed, type Known } from '../../../../lib/desk/caller.ts';
import { liveDesk } from '../../../../lib/desk/live/live-desk.ts';
import { deskApi as messages } from '../../../../lib/messages/desk-api.ts';
import { format } from '../../../../lib/messages/format.ts';
import type { LiveSession } from '../../../../lib/store/live.ts';
import { type Refusal, refusal } from '../answer.ts';
import { whoMay } from '../who.ts';

export const noSession = refusal(404, 'not-found', () => messages.noSession);

export const notYours = refusal(409, 'not-yours', () => messages.notYours);

/** Who speaks to the customer and ends it: the helper, and whoever looks after the desk; before anybody came, every agent. */
export const mayLead = ({ agent }: LiveSession, who: Known): boolean =>
  agent === null || agent === who.key || isAllowed(who, 'admin');

/** `until`: milliseconds since 1970. */
export function tooMuch(until: number): Refusal {
  const retryAfterSeconds = Math.max(1, Math.ceil((until - Date.now()) / 1_000));
  const message = format(messages.tooMuchInSession, { seconds: retryAfterSeconds });
  return refusal(429, 'too-many', message, { retryAfterSeconds });
}

export type Participant =
  | { ok: true; side: 'customer'; session: LiveSession }
  | { ok: true; side: 'agent'; session: LiveSession; who: Known };

/** The customer's is called `mine`; their secret opens it and no other. Unknown, foreign and forgotten ones: one 404. */
export async function participantOf(request: Request, id: string): Promise<Participant | Refusal> {
  const secret = bearerOf(request.headers);
  const own = secret === null ? null : await liveDesk().sessions.ofCustomer(secret);
  if (own && (id === 'mine' || id === own.id)) return { ok: true, side: 'customer', session: own };
  if (id === 'mine' || own) return noSession;
  const may = await whoMay(request, 'sessions');
  if (!may.ok) return may;
  const session = await liveDesk().sessions.ofId(id);
  return session ? { ok: true, side: 'agent', session, who: may.who } : noSession;
}
