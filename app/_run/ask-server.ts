// Asks one of our own paths, and reads what a refusal says.
import { z } from 'zod';

/** Sends JSON to one of our own paths. Throws only when the network fails or `signal` aborts. */
export function postJson(path: string, value: unknown, signal: AbortSignal): Promise<Response> {
  return fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value),
    cache: 'no-store',
    credentials: 'same-origin',
    referrerPolicy: 'no-referrer',
    signal,
  });
}

/** Too many requests from here, or too many runs at once: neither says anything about the request. */
export const isBusy = ({ status }: Pick<Response, 'status'>): boolean => status === 429 || status === 503;

/** What Retry-After says, in whole seconds; ten when it says nothing. */
export function secondsToWait(response: Response): number {
  const seconds = Number(response.headers.get('retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : 10;
}

const refusalSchema = z.object({ error: z.object({ message: z.string(), field: z.string().optional() }) });

/** What to change, and in which member of the request; null: the body says nothing of the kind. */
export function refusalIn(body: unknown): { message: string; field: string | null } | null {
  const said = refusalSchema.safeParse(body);
  return said.success ? { message: said.data.error.message, field: said.data.error.field ?? null } : null;
}
