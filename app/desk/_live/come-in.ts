// An agent comes to a customer: by the code that was read out, or from the list of those who wait.
import { deskLive } from '../../../lib/messages/desk-live.ts';
import { format } from '../../../lib/messages/format.ts';
import { goTo } from '../_parts/place.ts';
import { joinSession } from './live-api.ts';

const words = deskLive.waiting;

/** Comes in, and goes to the session; gives what to say where that cannot be. */
export async function comeIn(by: { code: string } | { id: string }): Promise<string | null> {
  const joined = await joinSession(by);
  if (joined.ok) {
    goTo({ view: 'live', session: joined.id });
    return null;
  }
  if (joined.why === 'rest') return format(words.rest, { seconds: joined.seconds });
  if ('code' in by && joined.why === 'not-found') return format(words.noCode, { code: by.code });
  return joined.why === 'not-found' ? words.taken : deskLive.actions.failed;
}
