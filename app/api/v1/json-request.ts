// Reads a small JSON body from our own pages or from no browser at all; everything else gets a sentence and a 4xx.
import { request as messages } from '../../../lib/messages/en/request.ts';
import { format } from '../../../lib/messages/format.ts';
import { type Refusal, refusal } from './answer.ts';

export type JsonRequest = { ok: true; body: unknown } | Refusal;

const refuse = (status: number, code: 'other-origin' | 'not-json' | 'too-large', values = {}): Refusal =>
  refusal(status, code, format(messages[code], values));

/** A page of another site may not start runs (CSRF): browsers say where a request comes from. */
function foreign(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return true;
  const origin = request.headers.get('origin');
  if (origin === null) return false;
  const host = request.headers.get('host');
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

/** Reads at most `most` bytes; null: there are more, and the rest stays unread. */
async function bodyOf(request: Request, most: number): Promise<string | null> {
  const reader = request.body?.getReader();
  if (!reader) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks).toString('utf8');
    size += value.byteLength;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
}

/** What can be refused by its head is refused before a byte of its body is read. Rejects when the sender breaks off. */
export async function readJsonRequest(request: Request, most: number): Promise<JsonRequest> {
  if (foreign(request)) return refuse(403, 'other-origin');
  const type = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/json') return refuse(415, 'not-json');
  const text = await bodyOf(request, most);
  if (text === null) return refuse(413, 'too-large', { limit: most });
  try {
    return { ok: true, body: JSON.parse(text) };
  } catch {
    return refuse(400, 'not-json');
  }
}
