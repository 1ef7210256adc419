// POST: a customer asks for help. GET: who waits and what goes on, for those who help.
import { z } from 'zod';
import { liveDesk } from '../../../../lib/desk/live/live-desk.ts';
import { environment } from '../../../../lib/diagnosis/environment.ts';
import { tellWebhooks } from '../../../../lib/integrations/webhooks/tell.ts';
import { deskApi as messages } from '../../../../lib/messages/desk-api.ts';
import { format } from '../../../../lib/messages/format.ts';
import { countUp } from '../../../../lib/store/counters.ts';
import { store } from '../../../../lib/store/index.ts';
import { kept } from '../../../../lib/store/kept.ts';
import type { LiveSession } from '../../../../lib/store/live.ts';
import { peppered } from '../../../../lib/store/secrets.ts';
import type { Store } from '../../../../lib/store/store.ts';
import { refusal } from '../answer.ts';
import { plainRoute } from '../plain-route.ts';
import { readMembers } from '../read-members.ts';
import { whoMay } from '../who.ts';

export const dynamic = 'force-dynamic';

/** Sessions that a client may begin in ten minutes: more is nobody who needs help. */
const BEGINNINGS = { most: 10, windowMs: 10 * 60_000 };

const membersOfBeginning = z.strictObject({ key: z.string().min(16).max(100).optional() });

export const POST = plainRoute({
  takesBody: true,
  async answer({ body, client }) {
    const read = readMembers(membersOfBeginning, body);
    if (!read.ok) return read;
    const { key } = read.members;
    const now = Date.now();
    const { count, until } = await countUp(store(), `sessions/${await peppered(store(), client)}`, {
      windowMs: BEGINNINGS.windowMs,
      now,
    });
    if (count > BEGINNINGS.most) {
      const retryAfterSeconds = Math.ceil((until - now) / 1_000);
      const message = format(messages.tooManySessions, { seconds: retryAfterSeconds });
      return refusal(429, 'too-many', message, { retryAfterSeconds });
    }
    const report = key === undefined ? null : await kept.take(key, 'session');
    const { publicUrl } = environment().profile;
    // Together: who waits is told, or nobody waits.
    const told = (within: Store, until: number) =>
      tellWebhooks(within, {
        type: 'session.waiting',
        data: {
          ...{ domain: report?.subject.domain ?? null, until: new Date(until).toISOString() },
          url: publicUrl === null ? null : `${publicUrl}/desk`,
        },
      });
    const { session, code, expiresAt } = await liveDesk()
      .sessions.begin(report, told)
      .catch(async (error) => {
        if (key !== undefined && report) await kept.giveBack(key, 'session');
        throw error;
      });
    const endsAt = new Date(expiresAt).toISOString();
    return { ok: true, status: 201, json: { session, code, expiresAt: endsAt } };
  },
});

const listed = ({ id, state, beganAt, until, agentName, subject }: LiveSession) => ({
  id,
  state,
  since: new Date(beganAt).toISOString(),
  until: new Date(until).toISOString(),
  agent: agentName,
  subject,
});

export const GET = plainRoute({
  takesBody: false,
  async answer({ request }) {
    const may = await whoMay(request, 'sessions');
    if (!may.ok) return may;
    const { sessions, more } = await liveDesk().sessions.open();
    return { ok: true, json: { sessions: sessions.map(listed), more } };
  },
});
