// Which systems are told of what happens here: added, given a new secret, ended; what each was told, and once more.
'use client';

import { useState } from 'react';
import { z } from 'zod';
import { admin } from '../../../../lib/messages/admin.ts';
import { format } from '../../../../lib/messages/format.ts';
import { type WebhookEventName, webhookEvents } from '../../../../lib/model/webhook-event.ts';
import { shortDay } from '../../../_run/time-of-day.ts';
import { AddingForm, Choices } from './adding-form.tsx';
import { Deliveries } from './deliveries.tsx';
import { Pane } from './pane.tsx';
import { RowAct, Table } from './table.tsx';
import { useList } from './use-list.ts';

const words = admin.webhooks;
const webhookSchema = z.object({
  ...{ id: z.string(), url: z.string(), events: z.array(z.string()) },
  ...{ since: z.string(), disabledAt: z.string().nullable() },
});
type Webhook = z.infer<typeof webhookSchema>;
const listSchema = z.object({ webhooks: z.array(webhookSchema) });
const madeSchema = z.object({ secret: z.string() });
const hostOf = ({ url }: Pick<Webhook, 'url'>) => new URL(url).hostname;

export function WebhooksPane() {
  const { value, problem, change } = useList('/api/v1/webhooks', listSchema);
  const [made, setMade] = useState<{ text: string; value: string } | null>(null);
  const [events, setEvents] = useState<WebhookEventName[]>([...webhookEvents]);
  const [open, setOpen] = useState<string | null>(null);
  const opened = value?.webhooks.find(({ id }) => id === open);
  const take = async (text: string, path: string, body?: object) => {
    const answer = madeSchema.safeParse(await change('POST', path, body));
    setMade(answer.success ? { text, value: answer.data.secret } : null);
  };
  const acts = (webhook: Webhook) => {
    const host = hostOf(webhook);
    const path = `/api/v1/webhooks/${webhook.id}`;
    return (
      <span className="flex flex-wrap gap-x-3">
        <RowAct text={words.log} about={host} onAct={() => setOpen(open === webhook.id ? null : webhook.id)} />
        {webhook.disabledAt === null && (
          <RowAct
            text={words.rotate}
            about={host}
            onAct={() => void take(format(words.rotated, { host }), `${path}/secret`)}
          />
        )}
        <RowAct text={words.remove} about={host} onAct={() => void change('DELETE', path)} />
      </span>
    );
  };
  const cells = {
    url: ({ url }: Webhook) => <span className="typed-s">{url}</span>,
    events: (webhook: Webhook) => <span className="typed-s">{webhook.events.join(', ')}</span>,
    since: ({ since }: Webhook) => shortDay(new Date(since)),
    state: ({ disabledAt }: Webhook) =>
      disabledAt === null ? words.works : format(words.ended, { day: shortDay(new Date(disabledAt)) }),
    acts,
  };
  const form = (
    <AddingForm
      label={words.url}
      type="url"
      submit={words.submit}
      onAdd={(url) => void take(format(words.secret, { url }), '/api/v1/webhooks', { url, events })}
    >
      <Choices legend={words.events} all={webhookEvents} chosen={events} onChoose={setEvents} />
    </AddingForm>
  );
  return (
    <Pane title={words.title} lead={words.lead} problem={problem} made={made} adding={{ summary: words.add, form }}>
      <Table
        caption={words.caption}
        columns={words.columns}
        order={['url', 'events', 'since', 'state', 'acts']}
        rows={value?.webhooks ?? null}
        keyOf={({ id }) => id}
        cell={(webhook, column) => cells[column](webhook)}
        empty={words.empty}
      />
      {opened && <Deliveries key={opened.id} webhook={opened.id} host={hostOf(opened)} />}
    </Pane>
  );
}
