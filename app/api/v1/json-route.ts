// The one way of a JSON route: the body is read and understood, a place is taken, the answer given, the place left.
import { type Admission, admit } from '../../../lib/diagnosis/admission.ts';
import { CLIENT_HEADER } from '../../../lib/diagnosis/client-header.ts';
import { checks } from '../../../lib/messages/en/checks.ts';
import { request as messages } from '../../../lib/messages/en/request.ts';
import { format } from '../../../lib/messages/format.ts';
import { clientOf } from '../../../lib/model/client.ts';
import type { Caller } from '../../../lib/workers/run-home.ts';
import { type Answer, jsonResponse, linesResponse, type Refusal, refusal, refusedResponse } from './answer.ts';
import { readJsonRequest } from './json-request.ts';
import { lineStream } from './line-stream.ts';

/** Bytes of a body, unless the route takes more. */
const MOST_BYTES = 16 * 1024;

/** What a route is asked, as its parser understands it, or why it cannot be used; without a status that is 400. */
type Parsed = { ok: true } | (Omit<Refusal, 'status'> & { status?: number });
type Question<P extends Parsed> = Extract<P, { ok: true }>;

export interface JsonRoute<P extends Parsed> {
  mostBytes?: number;
  /** Reads an untrusted body. Never throws. */
  parse(body: unknown): P;
  /** Does the work, once there is a place for it. Rejects when `signal` aborts: the caller is gone. */
  answer(question: Question<P>, caller: Caller): Answer | Promise<Answer>;
}

const cancelled = refusal(503, 'cancelled', messages.cancelled, { retryAfterSeconds: 5 });

/** For work whose time was up before its end. */
export const tooSlow = refusal(503, 'too-slow', checks.tooSlow, { retryAfterSeconds: 30 });

function noPlace({ status, retryAfterSeconds }: Extract<Admission, { ok: false }>): Refusal {
  const code = status === 429 ? 'too-many' : 'busy';
  return refusal(status, code, format(messages[code], { seconds: retryAfterSeconds }), { retryAfterSeconds });
}

/** Makes the handler that a `route.ts` exports. A caller who leaves at any time gets an answer that nobody reads. */
export function jsonRoute<P extends Parsed>(route: JsonRoute<P>): (request: Request) => Promise<Response> {
  return async (request) => {
    try {
      const read = await readJsonRequest(request, route.mostBytes ?? MOST_BYTES);
      if (!read.ok) return refusedResponse(read);
      const parsed: Parsed = route.parse(read.body);
      if (!parsed.ok) return refusedResponse({ status: 400, ...parsed });
      return await admitted(request, (caller) => route.answer(parsed as Question<P>, caller));
    } catch (error) {
      if (request.signal.aborted) return refusedResponse(cancelled);
      throw error;
    }
  };
}

async function admitted(request: Request, work: (caller: Caller) => Answer | Promise<Answer>): Promise<Response> {
  const ended = new AbortController();
  const signal = AbortSignal.any([request.signal, ended.signal]);
  const client = clientOf(request.headers.get(CLIENT_HEADER) ?? 'unknown');
  const place = await admit(client, signal);
  if (!place.ok) return refusedResponse(noPlace(place));
  let streams = false;
  try {
    const answer = await work({ signal, client });
    if (!answer.ok) return refusedResponse(answer);
    if ('json' in answer) return jsonResponse(answer.json);
    streams = true; // the place is left with the last line
    const stop = () => ended.abort(new DOMException('The client left', 'AbortError'));
    return linesResponse(lineStream(answer.lines, { signal, stop, onEnd: place.leave }));
  } finally {
    if (!streams) place.leave();
  }
}
