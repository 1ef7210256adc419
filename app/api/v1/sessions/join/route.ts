// POST: an agent comes to a customer's help, by the code that was read out or from the list of those who wait.
import { z } from 'zod';
import { liveDesk } from '../../../../../lib/desk/live/live-desk.ts';
import { deskApi as messages } from '../../../../../lib/messages/desk-api.ts';
import { format } from '../../../../../lib/messages/format.ts';
import { refusal } from '../../answer.ts';
import { writeAct } from '../../audit.ts';
import { plainRoute } from '../../plain-route.ts';
import { readMembers } from '../../read-members.ts';
import { whoMay } from '../../who.ts';

export const dynamic = 'force-dynamic';

const members = z.union([
  z.strictObject({ code: z.string().max(100) }),
  z.strictObject({ id: z.string().regex(/^[\w-]{1,100}$/) }),
]);

export const POST = plainRoute({
  takesBody: true,
  async answer({ request, body, client }) {
    const may = await whoMay(request, 'sessions');
    if (!may.ok) return may;
    const read = readMembers(members, body);
    if (!read.ok) return read;
    const joined = await liveDesk().sessions.join(read.members, may.who);
    if (!joined.ok) {
      if (joined.why === 'not-found') return refusal(404, 'not-found', messages.noCode);
      const retryAfterSeconds = Math.max(1, Math.ceil((joined.until - Date.now()) / 1_000));
      const message = format(messages.tooManyCodes, { seconds: retryAfterSeconds });
      return refusal(429, 'too-many', message, { retryAfterSeconds });
    }
    await writeAct({ who: may.who, client, what: 'session-joined', about: joined.id });
    return { ok: true, json: { id: joined.id } };
  },
});
