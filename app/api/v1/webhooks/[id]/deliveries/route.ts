// GET: what this one was told in the last week, or is to be, and how that went; the newest first.
import { store } from '../../../../../../lib/store/index.ts';
import { deliveriesOf } from '../../../../../../lib/store/webhook-deliveries.ts';
import { shownDelivery } from '../../shown-webhook.ts';
import { webhookRoute } from '../../webhook-route.ts';

export const dynamic = 'force-dynamic';

export const GET = webhookRoute(async ({ webhook }) => ({
  ok: true,
  json: { deliveries: (await deliveriesOf(store(), webhook.id)).map(shownDelivery) },
}));
