// A webhook, and a message to one, as administrators see them: never a secret, and never what a message said.
import type { Delivery } from '../../../../lib/store/webhook-deliveries.ts';
import type { Webhook } from '../../../../lib/store/webhooks.ts';
import { isoTime } from '../iso-time.ts';

export const shownWebhook = ({ id, url, events, createdAt, disabledAt }: Webhook) => ({
  ...{ id, url, events, since: isoTime(createdAt) },
  disabledAt: isoTime(disabledAt),
});

export const shownDelivery = ({ id, event, madeAt, state, attempts, nextAt, status, why }: Delivery) => ({
  ...{ id, event, at: isoTime(madeAt), state, attempts, status, why },
  nextAt: state === 'waiting' ? isoTime(nextAt) : null,
});
