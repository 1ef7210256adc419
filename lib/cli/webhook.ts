// `mailmend webhook`: which systems are told of what happens here.
import { createWebhook, readWebhookUrl, rotateSecret } from '../integrations/webhooks/endpoints.ts';
import { format } from '../messages/format.ts';
import { webhookApi as messages } from '../messages/webhook-api.ts';
import { isWebhookEvent, webhookEvents } from '../model/webhook-event.ts';
import { visibleText } from '../records/display-text.ts';
import { allWebhooks, removeWebhook, webhookOfId } from '../store/webhooks.ts';
import { type AccountsIo, noteHere, refuser } from './accounts.ts';
import { readWords } from './read-words.ts';

type WebhookIo = Pick<AccountsIo, 'out' | 'err' | 'openStore'>;

/** Resolves to the exit code: 0, 2 for usage. A secret alone goes to standard output. Rejects with StoreError. */
export async function webhookCommand(args: string[], io: WebhookIo): Promise<number> {
  const { words, values, unknown } = readWords(args, ['--events'], []);
  const refuse = refuser(io, messages.usage);
  if (unknown !== null) return refuse(format(messages.unknown, { option: visibleText(unknown, 80) }));
  const [verb = '', given, ...more] = words;
  if (more.length > 0 || (verb !== 'add' && values.size > 0)) return refuse(null);
  if (verb === 'list' && given === undefined) return list(io);
  if (given === undefined) return refuse(null);
  if (verb === 'add') return add(given, values.get('--events') ?? null, io);
  if (verb === 'rotate' || verb === 'remove') return change(verb, given, io);
  return refuse(null);
}

async function add(text: string, named: string | null, io: WebhookIo): Promise<number> {
  const refuse = refuser(io, messages.usage);
  const url = readWebhookUrl(text);
  if (url === null) return refuse(messages.badUrl);
  const words = named === null ? [...webhookEvents] : named.split(',').map((word) => word.trim());
  const events = words.filter(isWebhookEvent);
  if (events.length !== words.length) return refuse(format(messages.badEvents, { events: [...webhookEvents] }));
  const store = io.openStore();
  try {
    const { webhook, secret } = await createWebhook(store, { url, events });
    await noteHere(store, 'webhook-added', new URL(url).hostname);
    io.err(`${format(messages.added, { id: webhook.id, events: webhook.events })}\n`);
    io.out(`${secret}\n`);
    return 0;
  } finally {
    await store.close();
  }
}

/** A line each: id, address, events, and since when it wants no more. */
async function list(io: WebhookIo): Promise<number> {
  const store = io.openStore();
  try {
    for (const { id, url, events, disabledAt } of await allWebhooks(store)) {
      const ended =
        disabledAt === null ? [] : [format(messages.disabledSince, { day: new Date(disabledAt).toISOString() })];
      io.out(`${[id, url, events.join(','), ...ended].join('  ')}\n`);
    }
    return 0;
  } finally {
    await store.close();
  }
}

async function change(verb: 'rotate' | 'remove', id: string, io: WebhookIo): Promise<number> {
  const store = io.openStore();
  try {
    const webhook = await webhookOfId(store, id);
    const secret = webhook && verb === 'rotate' ? await rotateSecret(store, id) : null;
    const isDone = verb === 'remove' ? await removeWebhook(store, id) : secret !== null;
    if (!webhook || !isDone) return refuser(io, messages.usage)(messages.noWebhook);
    const about = new URL(webhook.url).hostname;
    await noteHere(store, verb === 'remove' ? 'webhook-removed' : 'webhook-secret-changed', about);
    io.err(`${format(verb === 'remove' ? messages.removed : messages.rotated, { id })}\n`);
    if (secret !== null) io.out(`${secret}\n`);
    return 0;
  } finally {
    await store.close();
  }
}
