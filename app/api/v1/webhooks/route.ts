// GET: who is told of what happens here. POST: one more; its secret is told this once.
import { z } from 'zod';
import { createWebhook, readWebhookUrl } from '../../../../lib/integrations/webhooks/endpoints.ts';
import { webhookApi as messages } from '../../../../lib/messages/webhook-api.ts';
import { webhookEvents } from '../../../../lib/model/webhook-event.ts';
import { store } from '../../../../lib/store/index.ts';
import { allWebhooks } from '../../../../lib/store/webhooks.ts';
import { adminRoute, adminRouteOf } from '../admin-route.ts';
import { refusal } from '../answer.ts';
import { shownWebhook } from './shown-webhook.ts';

export const dynamic = 'force-dynamic';

/** Each event is a message to each: more are a mistake. */
const MOST = 20;
const members = z.strictObject({
  url: z.string().max(2_000),
  events: z.array(z.enum(webhookEvents)).min(1).max(webhookEvents.length).optional(),
});

export const GET = adminRoute(async () => ({
  ok: true,
  json: { webhooks: (await allWebhooks(store())).map(shownWebhook) },
}));

export const POST = adminRouteOf(members, async ({ members: { url: typed, events }, note }) => {
  const url = readWebhookUrl(typed);
  if (url === null) return refusal(400, 'bad-url', messages.badUrl, { field: 'url' });
  if ((await allWebhooks(store())).length >= MOST) return refusal(409, 'too-many', messages.tooMany);
  const { webhook, secret } = await createWebhook(store(), { url, events: events ?? webhookEvents });
  // The path may hold a secret of the other system.
  await note('webhook-added', new URL(url).hostname);
  return { ok: true, status: 201, json: { ...shownWebhook(webhook), secret } };
});
