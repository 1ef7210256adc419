// POST: sends a message that has ended once more, as the message that it was.
import { webhookApi as messages } from '../../../../../../../../lib/messages/webhook-api.ts';
import { store } from '../../../../../../../../lib/store/index.ts';
import { replayDelivery } from '../../../../../../../../lib/store/webhook-deliveries.ts';
import { refusal } from '../../../../../answer.ts';
import { writeAct } from '../../../../../audit.ts';
import { plainRoute } from '../../../../../plain-route.ts';
import { webhookFor } from '../../../../webhook-of.ts';

export const dynamic = 'force-dynamic';

export const POST = plainRoute<{ id: string; delivery: string }>({
  takesBody: false,
  async answer({ request, parts, client }) {
    const found = await webhookFor(request, parts.id);
    if (!found.ok) return found;
    if (found.webhook.disabledAt !== null) return refusal(409, 'disabled', messages.disabled);
    if (!(await replayDelivery(store(), found.webhook.id, parts.delivery, Date.now())))
      return refusal(404, 'not-found', messages.noDelivery);
    await writeAct({ who: found.who, client, what: 'webhook-replayed', about: found.host });
    return { ok: true, status: 202, json: { id: parts.delivery } };
  },
});
