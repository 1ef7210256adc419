// One try at one message: signed, sent, and what its answer means for the message and for the webhook.
import { endedBy } from '../../net/deadline.ts';
import type { RunNetwork } from '../../net/network.ts';
import { postToWeb } from '../../net/web-post.ts';
import type { OpenStore } from '../../store/store.ts';
import { endAttempt, giveUpDeliveries, type HeldDelivery } from '../../store/webhook-deliveries.ts';
import { disableWebhook, webhookOfId } from '../../store/webhooks.ts';
import { signedHeaders } from './signature.ts';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
/** How long after each failed try the next one comes, in milliseconds; after the last none. About a day in all. */
export const retryDelays: readonly number[] = [
  ...[5 * SECOND, 5 * 60 * SECOND, 30 * 60 * SECOND],
  ...[2 * HOUR, 5 * HOUR, 8 * HOUR, 10 * HOUR],
];
/** So much later, by chance, that a receiver which was away does not get everything at once. */
const JITTER = 0.2;
/** "The endpoint wants no more" (Standard Webhooks 1.0). */
const GONE = 410;

/** Sends it and writes down how that ended. Throws StoreError; then the lease runs out and it is tried again. */
export async function deliver(
  store: OpenStore,
  network: RunNetwork,
  held: HeldDelivery,
  { holder, now = Date.now }: { holder: string; now?: () => number },
): Promise<void> {
  const end = (state: 'delivered' | 'given-up', status: number | null, why: string | null) =>
    endAttempt(store, held.id, { holder, now: now(), state, nextAt: now(), status, why });
  const webhook = await webhookOfId(store, held.webhook);
  if (!webhook) return; // its messages went with it
  if (webhook.disabledAt !== null) return end('given-up', null, 'disabled');
  const { secret, previous, url } = webhook;
  const secrets = [secret, ...(previous && previous.until > now() ? [previous.secret] : [])];
  const posted = await postToWeb(network, { url, body: held.body, headers: signedHeaders(held, secrets, now()) });
  if (posted.ok && posted.status >= 200 && posted.status < 300) return end('delivered', posted.status, null);
  if (!posted.ok && network.signal.aborted && endedBy(network.signal) === 'cancelled') {
    // This process stops: whoever comes next need not wait.
    const broken = { state: 'waiting', nextAt: now(), status: null, why: posted.failure } as const;
    return endAttempt(store, held.id, { holder, now: now(), ...broken });
  }
  const status = posted.ok ? posted.status : null;
  const why = posted.ok ? (isRedirect(posted.status) ? 'redirect' : 'status') : posted.failure;
  if (status === GONE) {
    await end('given-up', status, why);
    await disableWebhook(store, held.webhook, now());
    return giveUpDeliveries(store, held.webhook, now());
  }
  const delay = retryDelays[held.attempts];
  if (delay === undefined) return end('given-up', status, why);
  const nextAt = Math.round(now() + delay * (1 + JITTER * Math.random()));
  await endAttempt(store, held.id, { holder, now: now(), state: 'waiting', nextAt, status, why });
}

const isRedirect = (status: number): boolean => status >= 300 && status < 400;
