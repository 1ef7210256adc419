// Asks the server for a diagnosis, and says plainly how that went when it did not begin.
import { z } from 'zod';
import type { Symptom, SymptomAnswers } from '../../lib/model/symptoms.ts';

/** What is sent. The password is in the body of this one request and nowhere else. */
export interface DiagnosisRequest {
  address?: string;
  domain?: string;
  password?: string;
  confirmedHosts?: string[];
  /** The hosts that the page named; the server sends the password to no other. */
  passwordOnlyTo?: string[];
  /** Send one test message from the address to itself. */
  testMessage?: boolean;
  /** What the person sees, and their answers to what we asked. */
  symptom?: Symptom;
  answers?: SymptomAnswers;
  /** The website's own server, an address or a name. */
  webServer?: string;
  /** DKIM selectors to look at. */
  selectors?: string[];
  /** Who signed a message, as its DKIM-Signature fields say it. */
  header?: string;
  /** A second look at these rules alone, where it may be at these doors alone. */
  only?: string[];
  doors?: string[];
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

/** Too many requests from here, or too many runs at once: neither says anything about the request. */
export const isBusy = (response: Response): boolean => response.status === 429 || response.status === 503;

/** What Retry-After says, in whole seconds; ten when it says nothing. */
export function secondsToWait(response: Response): number {
  const seconds = Number(response.headers.get('retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : 10;
}

export async function beginDiagnosis(request: DiagnosisRequest, signal: AbortSignal): Promise<Begun> {
  const response = await postJson('/api/v1/diagnoses', request, signal);
  if (response.ok && response.body) return { ok: true, body: response.body };
  if (isBusy(response)) return { ok: false, problem: 'busy', seconds: secondsToWait(response) };
  const said = refusalSchema.safeParse(await response.json().catch(() => null));
  return { ok: false, problem: 'refused', message: said.success ? said.data.error.message : null };
}
