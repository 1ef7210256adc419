// Reads a pasted message or its headers alone: all that it tells by itself, before anybody is asked.
import { messageCheck as messages } from '../messages/en/message-check.ts';
import { format } from '../messages/format.ts';
import { mendPaste } from '../model/paste/mend-paste.ts';
import { arcSets } from '../records/arc-sets.ts';
import { parseAuthenticationResults } from '../records/authentication-results.ts';
import { parseSignatureTags } from '../records/dkim-signature.ts';
import { parseMailDate } from '../records/mail-date.ts';
import { type Mailbox, mailboxesIn } from '../records/mailboxes.ts';
import { type MessageHeaders, readMessageHeaders, valuesOf } from '../records/message-headers.ts';
import { borderHop, type Hop, pathOf } from '../records/message-path.ts';
import { parseReceived } from '../records/received.ts';
import type { PastedRefusal } from './pasted-body.ts';

/** Bytes of a message, in UTF-8. */
export const MOST_MESSAGE = 512 * 1024;
const MOST_HOPS = 50;

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

/** What SPF would be asked, or why it cannot be. */
export type MessageSpf =
  | { status: 'asks'; ip: string; helo: string | null; sender: string; domain: string }
  | { status: 'not-checked'; why: 'no-border' | 'no-sender' };

export type MessageReading = ReturnType<typeof readMessage>;

export function readMessage(given: string) {
  const { text, mended } = mendPaste(given);
  const headers = readMessageHeaders(text);
  const returnPath = returnPathOf(headers);
  const date = parseMailDate(valuesOf(headers, 'date')[0] ?? '');
  const received = valuesOf(headers, 'received');
  const path = pathOf(received.slice(0, MOST_HOPS).map(parseReceived), date);
  const border = borderHop(path);
  return {
    ...{ text, mended, headers, returnPath, date, path, border },
    hopsLeftOut: Math.max(0, received.length - MOST_HOPS),
    from: valuesOf(headers, 'from').flatMap(mailboxesIn),
    tags: valuesOf(headers, 'dkim-signature').map(parseSignatureTags),
    sets: arcSets(headers),
    spf: spfOf(path[border], returnPath),
  };
}

/** Nobody needs to be asked: no sender to hold against SPF, no signature to verify, no author whose policy counts. */
export function saysAll({ headers, from, tags, sets, spf }: MessageReading): boolean {
  const signed = headers.whole && tags.length + sets.length > 0;
  return spf.status === 'not-checked' && !signed && new Set(from.map(({ domain }) => domain)).size !== 1;
}

/** The envelope sender: Return-Path, else what the receiver says it was. null: not told. `address` "": no sender. */
function returnPathOf(headers: MessageHeaders): Mailbox | null {
  const [value] = valuesOf(headers, 'return-path');
  if (value !== undefined) return mailboxesIn(value)[0] ?? (/<\s*>/.test(value) ? { address: '', domain: null } : null);
  const [results] = valuesOf(headers, 'authentication-results');
  const said = parseAuthenticationResults(results ?? '').results.find(({ method }) => method === 'spf');
  const sender = said?.properties.find(({ name }) => name === 'smtp.mailfrom')?.value;
  return sender === undefined ? null : (mailboxesIn(sender.includes('@') ? sender : `postmaster@${sender}`)[0] ?? null);
}

/** RFC 7208 2.4: without an envelope sender, postmaster at the HELO name. */
function spfOf(hop: Hop | undefined, returnPath: Mailbox | null): MessageSpf {
  const ip = hop?.from?.ip;
  if (!hop || !ip) return { status: 'not-checked', why: 'no-border' };
  const helo = hop.from?.helo ?? null;
  const heloDomain = helo === null ? null : (mailboxesIn(`postmaster@${helo}`)[0]?.domain ?? null);
  const domain = returnPath?.address === '' ? heloDomain : (returnPath?.domain ?? null);
  if (domain === null || returnPath === null) return { status: 'not-checked', why: 'no-sender' };
  const local = returnPath.address.slice(0, Math.max(returnPath.address.lastIndexOf('@'), 0)) || 'postmaster';
  return { status: 'asks', ip, helo, sender: `${local}@${domain}`, domain };
}
