// Tells every webhook that wants to know: the message is kept first, and sent by whichever process comes to it.
import { randomBytes } from 'node:crypto';
import type { WebhookEvent } from '../../model/webhook-event.ts';
import type { Store } from '../../store/store.ts';
import { queueDeliveries } from '../../store/webhook-deliveries.ts';
import { allWebhooks } from '../../store/webhooks.ts';

/** Throws StoreError. */
export async function tellWebhooks(store: Store, { type, data }: WebhookEvent, now = Date.now()): Promise<void> {
  const wanted = (await allWebhooks(store)).filter(
    ({ events, disabledAt }) => disabledAt === null && events.includes(type),
  );
  if (wanted.length === 0) return;
  const body = JSON.stringify({ type, timestamp: new Date(now).toISOString(), data });
  const messages = wanted.map(({ id: webhook }) => ({
    ...{ id: `msg_${randomBytes(18).toString('base64url')}`, webhook, event: type, body },
  }));
  await queueDeliveries(store, messages, now);
}
