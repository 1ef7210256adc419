// The way of a route for one webhook: an administrator asks, and the path names one that there is.
import { webhookApi as messages } from '../../../../lib/messages/webhook-api.ts';
import type { AuditAct } from '../../../../lib/model/audit-act.ts';
import { store } from '../../../../lib/store/index.ts';
import { type Webhook, webhookOfId } from '../../../../lib/store/webhooks.ts';
import { adminRoute } from '../admin-route.ts';
import { refusal } from '../answer.ts';
import type { PlainAnswer } from '../plain-route.ts';

export const noWebhook = () => refusal(404, 'not-found', messages.noWebhook);

/** `note`: by its host, since the path of its address may hold a secret of the other system. */
export const webhookRoute = <Parts extends { id: string } = { id: string }>(
  answer: (asked: { webhook: Webhook; parts: Parts; note(what: AuditAct): Promise<void> }) => Promise<PlainAnswer>,
) =>
  adminRoute<Parts>(async ({ parts, note }) => {
    const webhook = await webhookOfId(store(), parts.id);
    if (!webhook) return noWebhook();
    return answer({ webhook, parts, note: (what) => note(what, new URL(webhook.url).hostname) });
  });
