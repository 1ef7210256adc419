// Tells webhooks of what a route did: whoever asked is answered whether or not that can be kept.
import { tellWebhooks } from '../../../lib/integrations/webhooks/tell.ts';
import type { WebhookEvent } from '../../../lib/model/webhook-event.ts';
import { store } from '../../../lib/store/index.ts';
import { StoreError } from '../../../lib/store/store-error.ts';

export async function tell(event: WebhookEvent): Promise<void> {
  try {
    await tellWebhooks(store(), event);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
}
