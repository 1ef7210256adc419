// What the desk asks of the server about sessions of live help.
import { z } from 'zod';
import type { AgentAction } from '../../../lib/model/live-event.ts';
import { isBusy, postJson, refusalIn, secondsToWait } from '../../_run/ask-server.ts';

const listSchema = z.object({
  more: z.boolean(),
  sessions: z.array(
    z.object({
      id: z.string(),
      state: z.enum(['waiting', 'live']),
      since: z.iso.datetime(),
      until: z.iso.datetime(),
      agent: z.string().nullable(),
      subject: z
        .object({
          address: z.string().nullable(),
          domain: z.string(),
          errors: z.number(),
          warnings: z.number(),
        })
        .nullable(),
    }),
  ),
});
export type SessionList = z.infer<typeof listSchema>;
export type ListedSession = z.infer<typeof listSchema>['sessions'][number];

/** Null: it cannot be read at the moment. Throws only when `signal` aborts. */
export async function openSessions(signal: AbortSignal): Promise<SessionList | null> {
  try {
    const response = await fetch('/api/v1/sessions', { cache: 'no-store', signal });
    const read = listSchema.safeParse(response.ok ? await response.json() : null);
    return read.success ? read.data : null;
  } catch (error) {
    if (signal.aborted) throw error;
    return null;
  }
}

export type Joined =
  | { ok: true; id: string }
  | { ok: false; why: 'not-found' | 'failed' }
  | { ok: false; why: 'rest'; seconds: number };

export async function joinSession(by: { code: string } | { id: string }): Promise<Joined> {
  try {
    const response = await postJson('/api/v1/sessions/join', by, AbortSignal.timeout(15_000));
    if (response.status === 429) return { ok: false, why: 'rest', seconds: secondsToWait(response) };
    if (response.status === 404) return { ok: false, why: 'not-found' };
    const read = z.object({ id: z.string() }).safeParse(response.ok ? await response.json() : null);
    return read.success ? { ok: true, id: read.data.id } : { ok: false, why: 'failed' };
  } catch {
    return { ok: false, why: 'failed' };
  }
}

/** Null: it arrived; else what to say. */
export async function act(
  id: string,
  action: AgentAction,
  failed: { busy: string; other: string },
): Promise<string | null> {
  try {
    const path = `/api/v1/sessions/${encodeURIComponent(id)}/actions`;
    const response = await postJson(path, action, AbortSignal.timeout(15_000));
    if (response.ok) return null;
    if (isBusy(response)) return failed.busy;
    return refusalIn(await response.json().catch(() => null))?.message ?? failed.other;
  } catch {
    return failed.other;
  }
}

export async function endSession(id: string): Promise<boolean> {
  try {
    const response = await fetch(`/api/v1/sessions/${encodeURIComponent(id)}`, {
      method: 'DELETE',
      signal: AbortSignal.timeout(15_000),
    });
    return response.ok || response.status === 404;
  } catch {
    return false;
  }
}
