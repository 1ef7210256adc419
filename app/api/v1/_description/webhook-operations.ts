// What the API takes and answers about webhooks.
import { z } from 'zod';
import { webhookEvents } from '../../../../lib/model/webhook-event.ts';
import { asked, json, type Operation } from './operation.ts';

const time = z.iso.datetime();
const events = z.array(z.enum(webhookEvents));
const webhook = z
  .object({ id: z.string(), url: z.string(), events, since: time, disabledAt: time.nullable() })
  .meta({ id: 'Webhook' });
const delivery = z
  .object({
    id: z.string(),
    event: z.string(),
    at: time,
    state: z.enum(['waiting', 'delivered', 'given-up']),
    attempts: z.int(),
    /** Of the last try. */
    status: z.int().nullable(),
    why: z.string().nullable(),
    nextAt: time.nullable(),
  })
  .meta({ id: 'WebhookDelivery' });

const reading = [401, 403, 503];

export const webhookOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/api/v1/webhooks',
    words: 'webhooks',
    scope: 'admin',
    answers: { 200: json(z.object({ webhooks: z.array(webhook) })) },
    problems: reading,
  },
  {
    method: 'post',
    path: '/api/v1/webhooks',
    words: 'addWebhook',
    scope: 'admin',
    body: z.strictObject({ url: z.string().max(2_000), events: events.min(1).optional() }),
    answers: { 201: json(webhook.extend({ secret: z.string() })) },
    problems: [...asked, 401, 409, 507],
  },
  {
    method: 'delete',
    path: '/api/v1/webhooks/{id}',
    words: 'removeWebhook',
    scope: 'admin',
    answers: { 204: null },
    problems: [...reading, 404, 507],
  },
  {
    method: 'post',
    path: '/api/v1/webhooks/{id}/secret',
    words: 'rotateWebhook',
    scope: 'admin',
    answers: { 200: json(z.object({ secret: z.string() })) },
    problems: [...reading, 404, 507],
  },
  {
    method: 'get',
    path: '/api/v1/webhooks/{id}/deliveries',
    words: 'deliveries',
    scope: 'admin',
    answers: { 200: json(z.object({ deliveries: z.array(delivery) })) },
    problems: [...reading, 404],
  },
  {
    method: 'post',
    path: '/api/v1/webhooks/{id}/deliveries/{delivery}/replay',
    words: 'replayDelivery',
    scope: 'admin',
    answers: { 202: json(z.object({ id: z.string() })) },
    problems: [...reading, 404, 409, 507],
  },
];
