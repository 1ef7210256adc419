// The one way of a JSON route: the body is read and understood, a place is taken, the answer given, the place left.
import type { Known } from '../../../lib/desk/caller.ts';
import { hallOfRuns } from '../../../lib/diagnosis/admission.ts';
import type { Visit } from '../../../lib/diagnosis/hall.ts';
import { checks } from '../../../lib/messages/checks.ts';
import type { AuditAct } from '../../../lib/model/audit-act.ts';
import { StoreError } from '../../../lib/store/store-error.ts';
import type { Caller } from '../../../lib/workers/run-home.ts';
import { noPlace, unlessLeft, visitorOf } from './admitted.ts';
import { type Answer, jsonResponse, linesResponse, type Refusal, refusal, refusedResponse } from './answer.ts';
import { writeAct } from './audit.ts';
import { notJson, receiveBody } from './json-request.ts';
import { lineStream } from './line-stream.ts';
import { visitorWho } from './who.ts';

/** Bytes of a body: so many are read on the thread that serves. */
const MOST_BYTES = 16 * 1024;

/** What a route is asked, as its parser understands it, or why it cannot be used; without a status that is 400. */
type Parsed = { ok: true } | (Omit<Refusal, 'status'> & { status?: number });
type Question<P extends Parsed> = Extract<P, { ok: true }>;

export interface JsonRoute<P extends Parsed> {
  /** Reads an untrusted body. Never throws. */
  parse(body: unknown): P;
  /** Whose mail the question is about; null: nobody's in particular. */
  domainOf(question: Question<P>): string | null;
  /** What is written down of an agent or a token that asks; absent: nothing. */
  act?: AuditAct;
  /** Does the work, once there is a place for it. Rejects when `signal` aborts: the caller is gone. */
  answer(question: Question<P>, caller: Caller, who: Known | null): Answer | Promise<Answer>;
}

/** For work whose time was up before its end. */
export const tooSlow = refusal(503, 'too-slow', () => checks.tooSlow, { retryAfterSeconds: 30 });

/** Makes the handler that a `route.ts` exports. */
export function jsonRoute<P extends Parsed>(route: JsonRoute<P>): (request: Request) => Promise<Response> {
  return (request) =>
    unlessLeft(request, async () => {
      const visitor = await visitorWho(request);
      if (!visitor.ok) return refusedResponse(visitor);
      const received = await receiveBody(request, visitor.client, MOST_BYTES);
      if (!received.ok) return refusedResponse(received);
      received.release(); // it is understood before anybody else's turn
      const parsed = parse(route, received.bytes);
      if (!parsed.ok) return refusedResponse({ status: 400, ...parsed });
      const question = parsed as Question<P>;
      const { client, site, who } = visitor;
      const visit = { client, site, domain: route.domainOf(question) };
      if (who && route.act) await noteAct(request, { who, what: route.act, about: visit.domain });
      return admitted(request, visit, (caller) => route.answer(question, caller, who));
    });
}

/** A check goes on while the database is away. */
async function noteAct(request: Request, act: Omit<Parameters<typeof writeAct>[0], 'client'>): Promise<void> {
  try {
    await writeAct({ ...act, client: visitorOf(request).client });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
}

function parse<P extends Parsed>(route: JsonRoute<P>, bytes: Uint8Array): Parsed {
  let body: unknown;
  try {
    body = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return notJson;
  }
  return route.parse(body);
}

async function admitted(
  request: Request,
  visit: Visit,
  work: (caller: Caller) => Answer | Promise<Answer>,
): Promise<Response> {
  const ended = new AbortController();
  const signal = AbortSignal.any([request.signal, ended.signal]);
  const place = await hallOfRuns().enter(visit, signal);
  if (!place.ok) return refusedResponse(noPlace(place));
  let streams = false;
  try {
    const answer = await work({ signal, client: visit.client });
    if (!answer.ok) return refusedResponse(answer);
    if ('json' in answer) return jsonResponse(answer.json);
    streams = true; // the place is left with the last line
    const stop = () => ended.abort(new DOMException('The client left', 'AbortError'));
    return linesResponse(lineStream(answer.lines, { signal, stop, onEnd: place.leave }));
  } finally {
    if (!streams) place.leave();
  }
}
