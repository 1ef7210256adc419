// WHMCS: a note that only admins see, by its API's AddTicketNote; it mails nobody.
import type { RunNetwork } from '../../net/network.ts';
import { postToWeb } from '../../net/web-post.ts';
import { type Note, type NoteOutcome, refused, unanswered } from './note.ts';

/** `result` says how it ended, whatever the HTTP status; `message` says why not. */
function answerOf(text: string): { result: unknown; message: string } {
  try {
    const { result, message } = JSON.parse(text) as { result?: unknown; message?: unknown };
    return { result, message: typeof message === 'string' ? message : '' };
  } catch {
    return { result: undefined, message: '' };
  }
}

export async function noteToWhmcs(
  network: RunNetwork,
  { url, identifier, secret }: { url: string; identifier: string; secret: string },
  { ticket, text }: Note,
): Promise<NoteOutcome> {
  const body = new URLSearchParams({
    ...{ action: 'AddTicketNote', responsetype: 'json', username: identifier, password: secret },
    ...{ ticketid: ticket, message: text },
  }).toString();
  const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' };
  const posted = await postToWeb(network, { url: `${url}/includes/api.php`, body, headers });
  if (!posted.ok) return unanswered(posted.failure);
  const { result, message } = answerOf(posted.text);
  if (result === 'success') return { ok: true };
  if (/ticket id not found/i.test(message)) return { ok: false, why: 'no-ticket' };
  if (result === undefined && posted.status >= 500) return { ok: false, why: 'away' };
  // An address that is not on its list, or a credential that may not: it says which.
  return refused(message || `HTTP ${posted.status}`);
}
