// Asks the server for a diagnosis, and says plainly how that went when it did not begin.
import type { Symptom, SymptomAnswers } from '../../lib/model/symptoms.ts';
import { sessionMember } from '../_help/own-session.ts';
import { isBusy, postJson, refusalIn, secondsToWait } from './ask-server.ts';

/** What is sent. The password is in the body of this one request and nowhere else. */
export interface DiagnosisRequest {
  address?: string;
  domain?: string;
  password?: string;
  confirmedHosts?: string[];
  /** User names that the person said yes to: another address than theirs. */
  confirmedUsernames?: string[];
  /** The hosts that the page named; the server sends the password to no other. */
  passwordOnlyTo?: string[];
  /** When the full address is refused, log in once more with the part before the @. */
  tryLocalPart?: boolean;
  /** Send one test message from the address to itself. */
  testMessage?: boolean;
  /** A check after a change. */
  again?: boolean;
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
  /** It runs while an agent types, and is kept only when they open it. */
  ahead?: boolean;
}

export type Begun =
  | { ok: true; body: ReadableStream<Uint8Array> }
  /** The request cannot be used: `message` says what to change. */
  | { ok: false; problem: 'refused'; message: string | null }
  | { ok: false; problem: 'busy'; seconds: number };

export async function beginDiagnosis(request: DiagnosisRequest, signal: AbortSignal): Promise<Begun> {
  const response = await postJson('/api/v1/diagnoses', { ...request, ...sessionMember() }, signal);
  if (response.ok && response.body) return { ok: true, body: response.body };
  if (isBusy(response)) return { ok: false, problem: 'busy', seconds: secondsToWait(response) };
  const said = refusalIn(await response.json().catch(() => null));
  return { ok: false, problem: 'refused', message: said?.message ?? null };
}
