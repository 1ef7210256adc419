// Asks one of the desk's own routes for JSON, and says in words why it did not work.
import { desk } from '../../../lib/messages/desk.ts';
import { refusalIn } from '../../_run/ask-server.ts';

export type Sent = { ok: true; json: unknown } | { ok: false; message: string };

export async function send(method: string, path: string, body?: object): Promise<Sent> {
  try {
    const response = await fetch(path, {
      method,
      cache: 'no-store',
      credentials: 'same-origin',
      ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
    });
    const json: unknown = response.status === 204 ? null : await response.json().catch(() => null);
    return response.ok ? { ok: true, json } : { ok: false, message: refusalIn(json)?.message ?? desk.broken };
  } catch {
    return { ok: false, message: desk.broken };
  }
}
