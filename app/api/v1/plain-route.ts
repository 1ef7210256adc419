// The way of a route that needs no place in the hall: it asks the store and nobody else.
import { StoreError } from '../../../lib/store/store-error.ts';
import { unlessLeft, visitorOf } from './admitted.ts';
import { jsonResponse, noContent, type Refusal, refusedResponse } from './answer.ts';
import { foreignRefusal, notJson, receiveBody } from './json-request.ts';
import { storeRefusal } from './store-refusal.ts';

const MOST_BYTES = 16 * 1024;

/** Null: nothing to say (204). */
export type PlainAnswer =
  | { ok: true; status?: 200 | 201 | 202; json: unknown }
  | { ok: true; none: true }
  | { ok: true; response: Response }
  | Refusal;

/** The question of a handler: its body as JSON (undefined: it takes none), its path's parts, its client. */
export interface Asked<Parts> {
  request: Request;
  body: unknown;
  parts: Parts;
  /** See lib/model/client.ts. */
  client: string;
}
export interface PlainRoute<Parts> {
  takesBody: boolean;
  answer(asked: Asked<Parts>): Promise<PlainAnswer>;
}
interface Context<Parts> {
  params: Promise<Parts>;
}

/** Makes the handler that a `route.ts` exports. Whatever changes something is refused to pages of other sites (CSRF). */
export function plainRoute<Parts = Record<never, never>>({ takesBody, answer }: PlainRoute<Parts>) {
  return (request: Request, context: Context<Parts>): Promise<Response> =>
    unlessLeft(request, async () => {
      const { client } = visitorOf(request);
      const read = takesBody ? await readBody(request, client) : readNone(request);
      if (!read.ok) return refusedResponse(read);
      const parts = await context.params;
      try {
        return responseOf(await answer({ request, body: read.body, parts, client }));
      } catch (error) {
        if (error instanceof StoreError) return refusedResponse(storeRefusal(error));
        throw error;
      }
    });
}

type Read = { ok: true; body: unknown } | Refusal;

function readNone(request: Request): Read {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const refused = foreignRefusal(request);
    if (refused) return refused;
  }
  return { ok: true, body: undefined };
}

async function readBody(request: Request, client: string): Promise<Read> {
  const received = await receiveBody(request, client, MOST_BYTES);
  if (!received.ok) return received;
  received.release();
  try {
    return { ok: true, body: JSON.parse(new TextDecoder().decode(received.bytes)) as unknown };
  } catch {
    return notJson;
  }
}

function responseOf(answer: PlainAnswer): Response {
  if (!answer.ok) return refusedResponse(answer);
  if ('response' in answer) return answer.response;
  return 'none' in answer ? noContent() : jsonResponse(answer.json, answer.status);
}
