// GET: who is told of what happens here. POST: one more; its secret is told this once.
import { z } from 'zod';
import { createWebhook, readWebhookUrl } from '../../../../lib/integrations/webhooks/endpoints.ts';
import { webhookApi as messages } from '../../../../lib/messages/webhook-api.ts';
import { webhookEvents } from '../../../../lib/model/webhook-event.ts';
import { store } from '../../../../lib/store/index.ts';
import { allWebhooks } from '../../../../lib/store/webhooks.ts';
import { refusal } from '../answer.ts';
import { writeAct } from '../audit.ts';
import { plainRoute } from '../plain-route.ts';
import { readMembers } from '../read-members.ts';
import { whoMay } from '../who.ts';
import { shownWebhook } from './shown-webhook.ts';

export const dynamic = 'force-dynamic';

/** Each event is a message to each: more are a mistake. */
const MOST = 20;
const members = z.strictObject({
  url: z.string().max(2_000),
  events: z.array(z.enum(webhookEvents)).min(1).max(webhookEvents.length).optional(),
});

export const GET = plainRoute({
  takesBody: false,
  async answer({ request }) {
    const may = await whoMay(request, 'admin');
    if (!may.ok) return may;
    return { ok: true, json: { webhooks: (await allWebhooks(store())).map(shownWebhook) } };
  },
});

export const POST = plainRoute({
  takesBody: true,
  async answer({ request, body, client }) {
    const may = await whoMay(request, 'admin');
    if (!may.ok) return may;
    const read = readMembers(members, body);
    if (!read.ok) return read;
    const url = readWebhookUrl(read.members.url);
    if (url === null) return refusal(400, 'bad-url', messages.badUrl, { field: 'url' });
    if ((await allWebhooks(store())).length >= MOST) return refusal(409, 'too-many', messages.tooMany);
    const { webhook, secret } = await createWebhook(store(), { url, events: read.members.events ?? webhookEvents });
    // The path may hold a secret of the other system.
    await writeAct({ who: may.who, client, what: 'webhook-added', about: new URL(url).hostname });
    return { ok: true, status: 201, json: { ...shownWebhook(webhook), secret } };
  },
});
