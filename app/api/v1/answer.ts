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
/** A refusal that is made once, for many callers, has its `message` told for each: in the language of whoever reads it. */
export const refusal = (
  status: number,
  code: string,
  message: string | (() => string),
  more: Pick<Refusal, 'field' | 'retryAfterSeconds'> = {},
): Refusal => ({
  ok: false,
  status,
  code,
  get message() {
    return typeof message === 'string' ? message : message();
  },
  ...more,
});

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
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  };
  return new Response(events, { headers });
}

/** What RFC 9110 15 calls each status that we answer with. */
const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** Every error of the API takes its shape here: problem details (RFC 9457), with `error` as it always stood beside them. */
export function refusedResponse({ status, code, message, field, retryAfterSeconds }: Refusal): Response {
  const headers = {
    ...noStore,
    'content-type': 'application/problem+json',
    ...(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }),
  };
  const problem = {
    type: `urn:mailmend:problem:${code}`,
    title: titles[status] ?? code,
    status,
    detail: message,
  };
  return Response.json({ ...problem, error: { code, message, field } }, { status, headers });
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
