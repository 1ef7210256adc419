// A customer's run that takes part in a session of live help: its member of the body, and its way to both sides.
import { liveDesk } from '../../../../lib/desk/live/live-desk.ts';
import { fullUntil } from '../../../../lib/desk/live/live-limits.ts';
import { type ParsedRequest, parseDiagnosisRequest } from '../../../../lib/diagnosis/request.ts';
import { deskApi as messages } from '../../../../lib/messages/desk-api.ts';
import { store } from '../../../../lib/store/index.ts';
import type { LiveSession } from '../../../../lib/store/live.ts';
import { StoreError } from '../../../../lib/store/store-error.ts';
import { type Refusal, refusal } from '../answer.ts';
import { tooMuch } from '../sessions/session-of.ts';

export type ParsedSessionRequest =
  | (Extract<ParsedRequest, { ok: true }> & {
      /** The customer's secret; null: the run belongs to no session. */
      session: string | null;
      /** What a second look at it needs, never the password. */
      again: Record<string, unknown>;
      /** It runs while an agent types, and is kept and counted only when they open it. */
      ahead: boolean;
    })
  | Extract<ParsedRequest, { ok: false }>;

/** What may be asked for again without the customer: nothing that a password belongs to. */
const membersOfAgain = ['address', 'domain', 'selectors', 'confirmedHosts', 'symptom', 'answers', 'webServer'];

/** Reads an untrusted body. Never throws. */
export function parseSessionRequest(body: unknown): ParsedSessionRequest {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    const parsed = parseDiagnosisRequest(body);
    return parsed.ok ? { ...parsed, session: null, again: {}, ahead: false } : parsed;
  }
  const { session = null, ahead = false, ...rest } = body as Record<string, unknown>;
  if (session !== null && (typeof session !== 'string' || session.length > 200))
    return { ok: false, field: 'session', code: 'no-session', message: messages.noSession };
  const parsed = parseDiagnosisRequest(rest);
  if (!parsed.ok) return parsed;
  const again = Object.fromEntries(Object.entries(rest).filter(([name]) => membersOfAgain.includes(name)));
  return { ...parsed, session, again: session === null ? {} : again, ahead: ahead === true };
}

/** Null: the run belongs to no session that goes on. A store that is away takes no run away from anybody. */
export async function sessionOfRun(secret: string | null): Promise<LiveSession | null | Refusal> {
  if (secret === null) return null;
  try {
    const session = await liveDesk().sessions.ofCustomer(secret);
    if (!session) return refusal(404, 'no-session', messages.noSession, { field: 'session' });
    if (session.state === 'ended') return null;
    const until = await fullUntil(store(), session.id, 'run');
    return until === null ? session : tooMuch(until);
  } catch (error) {
    if (error instanceof StoreError) return null;
    throw error;
  }
}
