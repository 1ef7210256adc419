// Zammad: its webhook in, with its signature, and an internal note out.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { RunNetwork } from '../../net/network.ts';
import { postToWeb } from '../../net/web-post.ts';
import { asHtml, type Note, type NoteOutcome, outcomeOf } from './note.ts';

const webhookSchema = z.object({
  ticket: z.object({
    id: z.int().min(1),
    customer: z.object({ email: z.string().max(320).nullish() }).nullish(),
  }),
});

export type ZammadTicket =
  | { ok: true; ticket: string; address: string | null }
  | { ok: false; why: 'signature' | 'body' };

/** `signature`: X-Hub-Signature, the HMAC-SHA1 of the body as it came ("sha1=" and 40 hexadecimal digits). Never throws. */
export function readZammadWebhook(body: Uint8Array, signature: string | null, secret: string): ZammadTicket {
  const wanted = `sha1=${createHmac('sha1', secret).update(body).digest('hex')}`;
  const given = (signature ?? '').toLowerCase();
  if (given.length !== wanted.length || !timingSafeEqual(Buffer.from(given), Buffer.from(wanted)))
    return { ok: false, why: 'signature' };
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(body));
  } catch {
    return { ok: false, why: 'body' };
  }
  const read = webhookSchema.safeParse(json);
  if (!read.success) return { ok: false, why: 'body' };
  const { id, customer } = read.data.ticket;
  return { ok: true, ticket: String(id), address: customer?.email || null };
}

/** `token`: an agent's; with a customer's Zammad makes the note public. */
export async function noteToZammad(
  network: RunNetwork,
  { url, token }: { url: string; token: string },
  { ticket, text }: Note,
): Promise<NoteOutcome> {
  const body = JSON.stringify({
    ...{ ticket_id: Number(ticket), type: 'note', sender: 'Agent', internal: true },
    ...{ content_type: 'text/html', body: asHtml(text) },
  });
  const headers = { 'content-type': 'application/json', authorization: `Token token=${token}` };
  return outcomeOf(await postToWeb(network, { url: `${url}/api/v1/ticket_articles`, body, headers }));
}
