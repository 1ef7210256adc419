// What every request that costs something goes through: whose it is, a place in a hall, and an end when the caller leaves.
import { CLIENT_HEADER } from '../../../lib/diagnosis/client-header.ts';
import type { Admission, Hall, Visit } from '../../../lib/diagnosis/hall.ts';
import { format } from '../../../lib/messages/format.ts';
import { request as messages } from '../../../lib/messages/request.ts';
import { clientOf, siteOf } from '../../../lib/model/client.ts';
import { type Refusal, refusal, refusedResponse } from './answer.ts';

/** Whose request it is, as the app's own server says. */
export function visitorOf(request: Request): Pick<Visit, 'client' | 'site'> {
  const address = request.headers.get(CLIENT_HEADER) ?? 'unknown';
  return { client: clientOf(address), site: siteOf(address) };
}

/** Why there is no place for a request, or no memory for its body. */
export function noPlace({ status, retryAfterSeconds }: Extract<Admission, { ok: false }>): Refusal {
  const code = status === 429 ? 'too-many' : 'busy';
  return refusal(status, code, format(messages[code], { seconds: retryAfterSeconds }), { retryAfterSeconds });
}

/** Does the work once there is a place for it, and leaves the place with it. Rejects when it does, or `signal` aborts. */
export async function withPlace<Given>(
  hall: Hall,
  visit: Visit,
  signal: AbortSignal,
  work: () => Promise<Given>,
): Promise<Given | Refusal> {
  const place = await hall.enter(visit, signal);
  if (!place.ok) return noPlace(place);
  try {
    return await work();
  } finally {
    place.leave();
  }
}

const cancelled = refusal(503, 'cancelled', () => messages.cancelled, { retryAfterSeconds: 5 });

/** A caller who leaves at any time gets an answer that nobody reads. Rejects with whatever else goes wrong. */
export async function unlessLeft(request: Request, answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    if (request.signal.aborted) return refusedResponse(cancelled);
    throw error;
  }
}
