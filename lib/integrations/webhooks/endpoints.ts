// Webhooks as an administrator has them: added, given a new secret, taken away.
import { randomBytes } from 'node:crypto';
import type { WebhookEventName } from '../../model/webhook-event.ts';
import { mayFollow } from '../../net/https.ts';
import type { Store } from '../../store/store.ts';
import { addWebhook, changeSecret, type Webhook } from '../../store/webhooks.ts';
import { makeWebhookSecret } from './signature.ts';

const MOST_URL = 2_000;
/** How long the secret before goes on signing beside the new one, in milliseconds. */
const OVERLAP_MS = 24 * 3_600_000;

/** An https URL on port 443 of a host by its name, without credentials; null: another. Where the name leads is guarded later. */
export function readWebhookUrl(text: string): string | null {
  const url = text.length <= MOST_URL && URL.canParse(text) ? new URL(text) : null;
  if (url === null || !mayFollow(url, false)) return null;
  url.hash = '';
  return url.href;
}

/** `url`: as `readWebhookUrl` gives it. The secret is told this once. Throws StoreError. */
export async function createWebhook(
  store: Store,
  { url, events, now = Date.now() }: { url: string; events: readonly WebhookEventName[]; now?: number },
): Promise<{ webhook: Webhook; secret: string }> {
  const secret = makeWebhookSecret();
  const webhook = { id: `wh_${randomBytes(12).toString('base64url')}`, url, events: [...new Set(events)] };
  await addWebhook(store, { ...webhook, secret, now });
  return { webhook: { ...webhook, createdAt: now, disabledAt: null }, secret };
}

/** The new secret; both sign for a day. Null: there is no such webhook. Throws StoreError. */
export async function rotateSecret(store: Store, id: string, now = Date.now()): Promise<string | null> {
  const secret = makeWebhookSecret();
  return (await changeSecret(store, id, { secret, until: now + OVERLAP_MS })) ? secret : null;
}
