// Reads a pasted message or its headers alone: all that it tells by itself, before anybody is asked.
import { format } from '../messages/format.ts';
import { messageCheck as messages } from '../messages/message-check.ts';
import { mendPaste } from '../model/paste/mend-paste.ts';
import { arcSets } from '../records/arc-sets.ts';
import { parseSignatureTags } from '../records/dkim-signature.ts';
import { envelopeSenderIn } from '../records/envelope-sender.ts';
import { handoversIn } from '../records/handovers.ts';
import { parseMailDate } from '../records/mail-date.ts';
import { mailboxesIn } from '../records/mailboxes.ts';
import { readMessageHeaders, valuesOf } from '../records/message-headers.ts';
import { MOST_HOPS, sidesOf, trailOf } from '../records/message-trail.ts';
import type { PastedRefusal } from './pasted-body.ts';

/** Bytes of a message, in UTF-8. */
export const MOST_MESSAGE = 512 * 1024;
const MOST_FROM = 5;

export type MessageRequest = { ok: true; message: string } | PastedRefusal;

/** Checks an untrusted JSON body. Never throws; a refusal's `message` says what to change. */
export function parseMessageRequest(body: unknown): MessageRequest {
  const refuse = (
    field: 'message' | 'body',
    code: keyof typeof messages.problems,
    status: 400 | 413 = 400,
  ): MessageRequest => ({
    ...{ ok: false, status, field, code },
    message: format(messages.problems[code], { limit: MOST_MESSAGE / 1024 }),
  });
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return refuse('body', 'not-an-object');
  if (Object.keys(body).some((name) => name !== 'message')) return refuse('body', 'unknown-member');
  const message = (body as Record<string, unknown>).message;
  if (typeof message !== 'string') return refuse('message', 'not-text');
  if (message.trim() === '') return refuse('message', 'empty');
  if (Buffer.byteLength(message) > MOST_MESSAGE) return refuse('message', 'too-long', 413);
  const { fields } = readMessageHeaders(mendPaste(message).text);
  return fields.length === 0 ? refuse('message', 'no-headers') : { ok: true, message };
}

export type MessageReading = ReturnType<typeof readMessage>;

export function readMessage(given: string) {
  const { text, mended } = mendPaste(given);
  const headers = readMessageHeaders(text);
  const date = parseMailDate(valuesOf(headers, 'date')[0] ?? '');
  const trail = trailOf(headers, date);
  const sides = sidesOf(headers, trail);
  return {
    ...{ text, mended, headers, date, trail, sides },
    handovers: handoversIn(trail.hops, sides),
    sender: envelopeSenderIn(headers),
    hopsLeftOut: Math.max(0, valuesOf(headers, 'received').length - MOST_HOPS),
    from: valuesOf(headers, 'from').slice(0, MOST_FROM).flatMap(mailboxesIn),
    tags: valuesOf(headers, 'dkim-signature').map(parseSignatureTags),
    sets: arcSets(headers),
  };
}

/** Nobody needs to be asked: no address to hold against SPF, no signature to verify, no author whose policy counts. */
export function saysAll({ headers, from, tags, sets, handovers, trail }: MessageReading): boolean {
  const signed = headers.whole && tags.length + sets.length > 0;
  const addressed = handovers.candidates.length > 0 || trail.statements.some(({ spf }) => spf?.ip);
  return !addressed && !signed && new Set(from.map(({ domain }) => domain)).size !== 1;
}
