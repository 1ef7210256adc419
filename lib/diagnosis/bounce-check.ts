// Explains a pasted bounce or error line: the reading, with the sentences that belong to it.
import { bounceTexts, bounces as messages } from '../messages/bounces.ts';
import { format } from '../messages/format.ts';
import type { BounceAnswer, BounceReading } from '../model/bounce.ts';
import { isOfApps } from '../records/bounce/mender.ts';
import { readBounce } from '../records/bounce/read-bounce.ts';
import { type Pasted, type PastedRefusal, parsePasted } from './pasted-body.ts';

/** Bytes of a text, in UTF-8. */
const MOST_TEXT = 256 * 1024;

export type BounceRequest = { ok: true; text: string } | PastedRefusal;

/** Checks an untrusted JSON body. Never throws; a refusal's `message` says what to change. */
export function parseBounceRequest(body: unknown): BounceRequest {
  const refuse = (
    field: 'text' | 'body',
    code: keyof typeof messages.problems,
    status: 400 | 413 = 400,
  ): BounceRequest => ({
    ...{ ok: false, status, field, code },
    message: format(messages.problems[code], { limit: MOST_TEXT / 1024 }),
  });
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return refuse('body', 'not-an-object');
  if (Object.keys(body).some((name) => name !== 'text')) return refuse('body', 'unknown-member');
  const text = (body as Record<string, unknown>).text;
  if (typeof text !== 'string') return refuse('text', 'not-text');
  if (text.trim() === '') return refuse('text', 'empty');
  if (Buffer.byteLength(text) > MOST_TEXT) return refuse('text', 'too-long', 413);
  return { ok: true, text };
}

/** Never throws; everything in the answer is safe to show. */
export function explainBounce(text: string): BounceAnswer {
  const reading = readBounce(text);
  const { id, kind, mender, outcome } = reading;
  const byAppUser = id !== null && isOfApps(id) && mender === 'sender';
  // An app's error is about no message on its way.
  const untold = id === null || kind === 'app-error' ? null : messages.outcomeUntold;
  return {
    ...reading,
    ...sentencesOf(reading),
    menderText: mender === null ? null : byAppUser ? messages.menderOfApp : messages.menders[mender],
    outcomeText: outcome === null ? untold : messages.outcomes[outcome],
  };
}

type Sentences = Pick<BounceAnswer, 'title' | 'customer' | 'agent' | 'fix'>;

function sentencesOf({ id, kind, mender, outcome }: BounceReading): Sentences {
  if (id === null) return noFaultOf(kind) ?? messages.unknown;
  const text = bounceTexts[id];
  const byMender = mender === null ? undefined : text.byMender?.[mender];
  const { title, customer, agent, fix } = (outcome === 'over' ? text.whenOver : undefined) ?? byMender ?? text;
  // RFC 3464 2.3.3: while an attempt is still to come, whoever sends again sends twice.
  return { title, customer, agent, fix: outcome === 'trying' ? (text.whileTrying ?? messages.whileTrying) : fix };
}

function noFaultOf(kind: BounceReading['kind']): Sentences | null {
  const named: Partial<Record<NonNullable<BounceReading['kind']>, Sentences>> = messages.kinds;
  return kind === null ? null : (named[kind] ?? null);
}

/** A request's whole body. Never throws. */
export function explainBounceBody(body: Uint8Array): Pasted<BounceAnswer> {
  const parsed = parsePasted(body, parseBounceRequest);
  return parsed.ok ? { ok: true, answer: explainBounce(parsed.text) } : parsed;
}
