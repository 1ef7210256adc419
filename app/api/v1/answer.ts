// What a route answers with, as plain values, and the one place where they become responses.

/** `code` is for programs, `message` says what to change, `field` names the member at fault. */
export interface Refusal {
  ok: false;
  status: number;
  code: string;
  message: string;
  field?: string;
  /** When to come again. */
  retryAfterSeconds?: number;
}
export const refusal = (
  status: number,
  code: string,
  message: string,
  more: Pick<Refusal, 'field' | 'retryAfterSeconds'> = {},
): Refusal => ({ ok: false, status, code, message, ...more });

/** One JSON value, or a JSON value a line for as long as they come. */
export type Answer = { ok: true; json: unknown } | { ok: true; lines: AsyncGenerator<unknown, unknown> } | Refusal;

const noStore = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

export function jsonResponse(value: unknown, status = 200): Response {
  return Response.json(value, { status, headers: noStore });
}

export const noContent = (): Response => new Response(null, { status: 204, headers: noStore });

/** Server-sent events (WHATWG HTML 9.2); no proxy on the way may hold them back. */
export function eventsResponse(events: ReadableStream<Uint8Array>): Response {
  const headers = {
    ...noStore,
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
  };
  return new Response(events, { headers });
}

/** Every error of the API takes its shape here. */
export function refusedResponse({ status, code, message, field, retryAfterSeconds }: Refusal): Response {
  const headers = retryAfterSeconds === undefined ? noStore : { ...noStore, 'retry-after': String(retryAfterSeconds) };
  return Response.json({ error: { code, message, field } }, { status, headers });
}

/** NDJSON; no proxy on the way may hold lines back to change them. */
export function linesResponse(lines: ReadableStream<Uint8Array>): Response {
  const headers = {
    ...noStore,
    'content-type': 'application/x-ndjson; charset=utf-8',
    'cache-control': 'no-store, no-transform',
  };
  return new Response(lines, { headers });
}
