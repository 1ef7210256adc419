// POST: a new secret, told this once; for a day the one before signs beside it.
import { rotateSecret } from '../../../../../../lib/integrations/webhooks/endpoints.ts';
import { webhookApi as messages } from '../../../../../../lib/messages/webhook-api.ts';
import { store } from '../../../../../../lib/store/index.ts';
import { refusal } from '../../../answer.ts';
import { writeAct } from '../../../audit.ts';
import { plainRoute } from '../../../plain-route.ts';
import { webhookFor } from '../../webhook-of.ts';

export const dynamic = 'force-dynamic';

export const POST = plainRoute<{ id: string }>({
  takesBody: false,
  async answer({ request, parts, client }) {
    const found = await webhookFor(request, parts.id);
    if (!found.ok) return found;
    const secret = await rotateSecret(store(), found.webhook.id);
    if (secret === null) return refusal(404, 'not-found', messages.noWebhook); // taken away meanwhile
    await writeAct({ who: found.who, client, what: 'webhook-secret-changed', about: found.host });
    return { ok: true, json: { secret } };
  },
});
