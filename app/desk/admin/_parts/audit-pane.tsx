// The audit trail: who looked at what, when and from where, the newest first.
'use client';

import { useState } from 'react';
import { z } from 'zod';
import { admin } from '../../../../lib/messages/admin.ts';
import { visibleText } from '../../../../lib/model/visible-text.ts';
import { exactTime, shortDay } from '../../../_run/time-of-day.ts';
import { Pane } from './pane.tsx';
import { Table } from './table.tsx';
import { useList } from './use-list.ts';

const words = admin.audit;
const entrySchema = z.object({
  ...{ at: z.string(), whoName: z.string(), network: z.string() },
  ...{ what: z.string(), about: z.string().nullable() },
});
type Entry = z.infer<typeof entrySchema>;
const listSchema = z.object({ entries: z.array(entrySchema) });
const acts: Readonly<Record<string, string>> = words.acts;

const typed = (text: string) => <span className="typed-s">{text}</span>;
const cells = {
  at: ({ at }: Entry) => typed(`${shortDay(new Date(at))} ${exactTime(new Date(at))}`),
  who: ({ whoName }: Entry) => (whoName === '' ? words.nobody : visibleText(whoName, 100)),
  what: ({ what }: Entry) => acts[what] ?? what,
  about: ({ about }: Entry) => typed(visibleText(about ?? '', 300)),
  from: ({ network }: Entry) => typed(visibleText(network, 100)),
};

export function AuditPane() {
  const [before, setBefore] = useState<string | null>(null);
  const path = before === null ? '/api/v1/audit' : `/api/v1/audit?before=${encodeURIComponent(before)}`;
  const { value, problem } = useList(path, listSchema);
  const last = value?.entries.at(-1)?.at;
  return (
    <Pane title={words.title} lead={words.lead} problem={problem}>
      <Table
        caption={words.caption}
        columns={words.columns}
        order={['at', 'who', 'what', 'about', 'from']}
        rows={value?.entries ?? null}
        keyOf={(_, place) => place}
        cell={(entry, column) => cells[column](entry)}
        empty={words.empty}
      />
      {last !== undefined && value?.entries.length === 100 && (
        <p className="px-4 py-2.5">
          <button type="button" className="link" onClick={() => setBefore(last)}>
            {words.earlier}
          </button>
        </p>
      )}
    </Pane>
  );
}
