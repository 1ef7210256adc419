// DELETE: tells this one nothing any more; what waits for it is deleted too.
import { store } from '../../../../../lib/store/index.ts';
import { removeWebhook } from '../../../../../lib/store/webhooks.ts';
import { writeAct } from '../../audit.ts';
import { plainRoute } from '../../plain-route.ts';
import { webhookFor } from '../webhook-of.ts';

export const dynamic = 'force-dynamic';

export const DELETE = plainRoute<{ id: string }>({
  takesBody: false,
  async answer({ request, parts, client }) {
    const found = await webhookFor(request, parts.id);
    if (!found.ok) return found;
    await removeWebhook(store(), found.webhook.id);
    await writeAct({ who: found.who, client, what: 'webhook-removed', about: found.host });
    return { ok: true, none: true };
  },
});
