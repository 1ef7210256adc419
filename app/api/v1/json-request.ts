// Reads a small JSON body from our own pages or from no browser at all; everything else gets a sentence and a 4xx.
import { request as messages } from '../../../lib/messages/en/request.ts';
import { format } from '../../../lib/messages/format.ts';

const MOST_BYTES = 16 * 1024;
export const noStore = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/** A refusal as JSON: `code` for programs, `message` says what to change. */
export function refusal(
  status: number,
  code: string,
  message: string,
  extra: { field?: string; retryAfterSeconds?: number } = {},
): Response {
  const { retryAfterSeconds, ...rest } = extra;
  const headers = retryAfterSeconds === undefined ? noStore : { ...noStore, 'retry-after': String(retryAfterSeconds) };
  return Response.json({ error: { code, message, ...rest } }, { status, headers });
}

/** A page of another site may not start runs (CSRF): browsers say where a request comes from. */
function foreign(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return true;
  const origin = request.headers.get('origin');
  if (origin === null) return false;
  const host = request.headers.get('host');
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

/** Reads at most `most` bytes: longer bodies are refused unread. */
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

export type JsonRequest = { ok: true; body: unknown } | { ok: false; response: Response };

/** `most`: bytes of the body; 16 KB unless the route takes more. */
export async function readJsonRequest(request: Request, most = MOST_BYTES): Promise<JsonRequest> {
  if (foreign(request)) return { ok: false, response: refusal(403, 'other-origin', messages['other-origin']) };
  const type = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/json') return { ok: false, response: refusal(415, 'not-json', messages['not-json']) };
  const text = await bodyOf(request, most);
  if (text === null)
    return { ok: false, response: refusal(413, 'too-large', format(messages['too-large'], { limit: most })) };
  try {
    return { ok: true, body: JSON.parse(text) };
  } catch {
    return { ok: false, response: refusal(400, 'not-json', messages['not-json']) };
  }
}

/** The address of who asks: the server's own header, which clients cannot set; see lib/cli/serve.ts. */
export function clientAddress(request: Request): string {
  return request.headers.get('x-mailmend-client') ?? 'unknown';
}
