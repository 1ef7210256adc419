// Reads a JSON body from our own pages or from no browser at all; everything else gets a sentence and a 4xx.
import { environment } from '../../../lib/diagnosis/environment.ts';
import { format } from '../../../lib/messages/format.ts';
import { request as messages } from '../../../lib/messages/request.ts';
import { noPlace } from './admitted.ts';
import { type Refusal, refusal } from './answer.ts';
import { bodyRoom } from './body-room.ts';

/** `release` gives the memory of the body back. */
export type ReceivedBody = { ok: true; bytes: Uint8Array; release(): void } | Refusal;

const refuse = (status: number, code: 'other-origin' | 'not-json'): Refusal =>
  refusal(status, code, () => messages[code]);

export const notJson = refuse(400, 'not-json');

/** A page of another site may not start runs (CSRF): browsers say where a request comes from. */
export function isForeign(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return true;
  const origin = request.headers.get('origin');
  if (origin === null) return false;
  if (!URL.canParse(origin)) return true;
  const { host, origin: theirs } = new URL(origin);
  // A proxy need not pass the Host on: what the profile says of us holds whatever it writes there.
  return host !== request.headers.get('host') && theirs !== environment().profile.publicUrl;
}

/** Null: it may go on. */
export const foreignRefusal = (request: Request): Refusal | null =>
  isForeign(request) ? refuse(403, 'other-origin') : null;

/** Reads at most `most` bytes; null: there are more, and the rest stays unread. */
async function bytesOf(request: Request, most: number): Promise<Uint8Array | null> {
  const reader = request.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks);
    size += value.byteLength;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
}

/** How long the body says it is; null: it does not say (RFC 9112 6.3). */
function declaredBytes(request: Request): number | null {
  const length = request.headers.get('content-length');
  return length !== null && /^\d{1,15}$/.test(length) ? Number(length) : null;
}

/** What can be refused by its head is refused before a byte of its body is read. Rejects when the sender breaks off. */
export async function receiveBody(request: Request, client: string, most: number): Promise<ReceivedBody> {
  const refused = foreignRefusal(request);
  if (refused) return refused;
  const type = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  return type === 'application/json' ? receiveBytes(request, client, most) : refuse(415, 'not-json');
}

/** Whatever the body is: none of its bytes is read before there is memory for all. Rejects when the sender breaks off. */
export async function receiveBytes(request: Request, client: string, most: number): Promise<ReceivedBody> {
  const tooLarge = refusal(413, 'too-large', format(messages['too-large'], { limit: most }));
  const bytes = declaredBytes(request) ?? most;
  if (bytes > most) return tooLarge;
  const memory = await bodyRoom().reserve({ client, bytes }, request.signal);
  if (!memory.ok) return noPlace(memory);
  try {
    const read = await bytesOf(request, bytes);
    if (read !== null) return { ok: true, bytes: read, release: memory.leave };
    memory.leave();
    return tooLarge;
  } catch (error) {
    memory.leave();
    throw error;
  }
}
