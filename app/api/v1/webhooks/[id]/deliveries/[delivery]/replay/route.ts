// POST: sends a message that has ended once more, as the message that it was.
import { webhookApi as messages } from '../../../../../../../../lib/messages/webhook-api.ts';
import { store } from '../../../../../../../../lib/store/index.ts';
import { replayDelivery } from '../../../../../../../../lib/store/webhook-deliveries.ts';
import { refusal } from '../../../../../answer.ts';
import { webhookRoute } from '../../../../webhook-route.ts';

export const dynamic = 'force-dynamic';

export const POST = webhookRoute<{ id: string; delivery: string }>(async ({ webhook, parts, note }) => {
  if (webhook.disabledAt !== null) return refusal(409, 'disabled', messages.disabled);
  if (!(await replayDelivery(store(), webhook.id, parts.delivery, Date.now())))
    return refusal(404, 'not-found', messages.noDelivery);
  await note('webhook-replayed');
  return { ok: true, status: 202, json: { id: parts.delivery } };
});
