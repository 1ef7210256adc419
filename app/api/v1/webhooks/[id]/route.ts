// DELETE: tells this one nothing any more; what waits for it is deleted too.
import { store } from '../../../../../lib/store/index.ts';
import { removeWebhook } from '../../../../../lib/store/webhooks.ts';
import { webhookRoute } from '../webhook-route.ts';

export const dynamic = 'force-dynamic';

export const DELETE = webhookRoute(async ({ webhook, note }) => {
  await removeWebhook(store(), webhook.id);
  await note('webhook-removed');
  return { ok: true, none: true };
});
