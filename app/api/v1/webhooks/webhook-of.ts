// The webhook that a path names, for an administrator.
import { webhookApi as messages } from '../../../../lib/messages/webhook-api.ts';
import { store } from '../../../../lib/store/index.ts';
import { type Webhook, webhookOfId } from '../../../../lib/store/webhooks.ts';
import { type Refusal, refusal } from '../answer.ts';
import { whoMay } from '../who.ts';

type Allowed = Extract<Awaited<ReturnType<typeof whoMay>>, { ok: true }>;

/** `host`: what the audit trail calls it. Throws StoreError. */
export async function webhookFor(
  request: Request,
  id: string,
): Promise<(Allowed & { webhook: Webhook; host: string }) | Refusal> {
  const may = await whoMay(request, 'admin');
  if (!may.ok) return may;
  const webhook = await webhookOfId(store(), id);
  if (!webhook) return refusal(404, 'not-found', messages.noWebhook);
  return { ...may, webhook, host: new URL(webhook.url).hostname };
}
