// GET: what this one was told in the last week, or is to be, and how that went; the newest first.
import { store } from '../../../../../../lib/store/index.ts';
import { deliveriesOf } from '../../../../../../lib/store/webhook-deliveries.ts';
import { plainRoute } from '../../../plain-route.ts';
import { shownDelivery } from '../../shown-webhook.ts';
import { webhookFor } from '../../webhook-of.ts';

export const dynamic = 'force-dynamic';

export const GET = plainRoute<{ id: string }>({
  takesBody: false,
  async answer({ request, parts }) {
    const found = await webhookFor(request, parts.id);
    if (!found.ok) return found;
    return { ok: true, json: { deliveries: (await deliveriesOf(store(), found.webhook.id)).map(shownDelivery) } };
  },
});
