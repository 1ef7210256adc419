// What a webhook was told in the last week, or is to be: how each message went, and sending one once more.
'use client';

import { RotateCw } from 'lucide-react';
import { z } from 'zod';
import { admin } from '../../../../lib/messages/admin.ts';
import { format } from '../../../../lib/messages/format.ts';
import { visibleText } from '../../../../lib/model/visible-text.ts';
import { Mark, type MarkKind } from '../../../_components/mark.tsx';
import { exactTime, shortDay } from '../../../_run/time-of-day.ts';
import { RowAct, Table } from './table.tsx';
import { useList } from './use-list.ts';

const words = admin.webhooks.deliveries;
const deliverySchema = z.object({
  ...{ id: z.string(), event: z.string(), at: z.string(), state: z.enum(['waiting', 'delivered', 'given-up']) },
  ...{ attempts: z.number(), status: z.number().nullable(), why: z.string().nullable() },
  nextAt: z.string().nullable(),
});
type Delivery = z.infer<typeof deliverySchema>;
const listSchema = z.object({ deliveries: z.array(deliverySchema) });

const marks: Readonly<Record<Delivery['state'], MarkKind>> = {
  waiting: 'blank',
  delivered: 'fine',
  'given-up': 'mend',
};
const when = (at: string) => `${shortDay(new Date(at))} ${exactTime(new Date(at))}`;

/** The last answer: its status, or why there was none. */
const answerOf = ({ attempts, status, why }: Delivery) =>
  attempts === 0 ? words.notTried : format(words.tried, { n: attempts, last: status ?? visibleText(why ?? '', 200) });

export function Deliveries({ webhook, host }: { webhook: string; host: string }) {
  const path = `/api/v1/webhooks/${webhook}/deliveries`;
  const { value, problem, change, again } = useList(path, listSchema);
  const cells = {
    at: ({ at }: Delivery) => <span className="typed-s">{when(at)}</span>,
    event: ({ event }: Delivery) => <span className="typed-s">{event}</span>,
    state: ({ state, nextAt }: Delivery) => (
      <span className="flex gap-2">
        <Mark kind={marks[state]} className="mt-px size-[17px]" />
        <span>
          {words.states[state]}
          {nextAt !== null && <span className="block text-ink2">{format(words.next, { time: when(nextAt) })}</span>}
        </span>
      </span>
    ),
    answer: (delivery: Delivery) => answerOf(delivery),
    acts: ({ id, state, at }: Delivery) =>
      state !== 'waiting' && (
        <RowAct
          text={words.replay}
          about={when(at)}
          onAct={() => void change('POST', `${path}/${encodeURIComponent(id)}/replay`)}
        />
      ),
  };
  return (
    <section className="border-t-2 border-dashed border-line" aria-label={format(words.title, { host })}>
      <div className="flex flex-wrap items-center gap-x-4 px-4 py-2.5">
        <h3 className="font-[640]">{format(words.title, { host })}</h3>
        <button type="button" className="btn btn-desk btn-side ms-auto" onClick={again}>
          <RotateCw className="size-4" aria-hidden="true" />
          {words.again}
        </button>
      </div>
      <p role="status" className="px-4 pb-2 font-[600] text-mend empty:hidden">
        {problem ?? ''}
      </p>
      <Table
        caption={format(words.title, { host })}
        columns={words.columns}
        order={['at', 'event', 'state', 'answer', 'acts']}
        rows={value?.deliveries ?? null}
        keyOf={({ id }) => id}
        cell={(delivery, column) => cells[column](delivery)}
        empty={words.empty}
      />
    </section>
  );
}
