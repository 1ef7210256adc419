// POST: a new secret, told this once; for a day the one before signs beside it.
import { rotateSecret } from '../../../../../../lib/integrations/webhooks/endpoints.ts';
import { store } from '../../../../../../lib/store/index.ts';
import { noWebhook, webhookRoute } from '../../webhook-route.ts';

export const dynamic = 'force-dynamic';

export const POST = webhookRoute(async ({ webhook, note }) => {
  const secret = await rotateSecret(store(), webhook.id);
  if (secret === null) return noWebhook(); // taken away meanwhile
  await note('webhook-secret-changed');
  return { ok: true, json: { secret } };
});
