// Asks the server for a diagnosis, and says plainly how that went when it did not begin.
import { z } from 'zod';

/** What is sent. The password is in the body of this one request and nowhere else. */
export interface DiagnosisRequest {
  address?: string;
  domain?: string;
  password?: string;
  confirmedHosts?: string[];
  /** The hosts that the page named; the server sends the password to no other. */
  passwordOnlyTo?: string[];
}

export type Begun =
  | { ok: true; body: ReadableStream<Uint8Array> }
  /** The request cannot be used: `message` says what to change. */
  | { ok: false; problem: 'refused'; message: string | null }
  | { ok: false; problem: 'busy'; seconds: number };

const refusalSchema = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

/** Sends JSON to one of our own paths. Throws only when the network fails or `signal` aborts. */
export function postJson(path: string, value: unknown, signal: AbortSignal): Promise<Response> {
  return fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value),
    cache: 'no-store',
    credentials: 'same-origin',
    referrerPolicy: 'no-referrer',
    signal,
  });
}

export async function beginDiagnosis(request: DiagnosisRequest, signal: AbortSignal): Promise<Begun> {
  const response = await postJson('/api/v1/diagnoses', request, signal);
  if (response.ok && response.body) return { ok: true, body: response.body };
  if (response.status === 429 || response.status === 503) {
    const seconds = Number(response.headers.get('retry-after'));
    return { ok: false, problem: 'busy', seconds: Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : 10 };
  }
  const said = refusalSchema.safeParse(await response.json().catch(() => null));
  return { ok: false, problem: 'refused', message: said.success ? said.data.error.message : null };
}
