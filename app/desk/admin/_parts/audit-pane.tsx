// The audit trail: who looked at what, when and from where, the newest first.
'use client';

import { useState } from 'react';
import { z } from 'zod';
import { admin } from '../../../../lib/messages/admin.ts';
import { visibleText } from '../../../../lib/model/visible-text.ts';
import { exactTime, shortDay } from '../../../_run/time-of-day.ts';
import { Pane } from './pane.tsx';
import { useList } from './use-list.ts';

const words = admin.audit;
const listSchema = z.object({
  entries: z.array(
    z.object({
      ...{ at: z.string(), whoName: z.string(), network: z.string() },
      ...{ what: z.string(), about: z.string().nullable() },
    }),
  ),
});
const acts: Readonly<Record<string, string>> = words.acts;

export function AuditPane() {
  const [before, setBefore] = useState<string | null>(null);
  const path = before === null ? '/api/v1/audit' : `/api/v1/audit?before=${encodeURIComponent(before)}`;
  const { value, problem } = useList(path, listSchema);
  const { columns } = words;
  const entries = (value?.entries ?? []).map((entry, place) => ({ entry, place }));
  const last = entries.at(-1)?.entry.at;
  return (
    <Pane title={words.title} lead={words.lead} problem={problem}>
      <table className="ledger">
        <caption className="sr-only">{words.caption}</caption>
        <thead>
          <tr>
            {(['at', 'who', 'what', 'about', 'from'] as const).map((column) => (
              <th key={column} scope="col">
                {columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map(({ entry: { at, whoName, what, about, network }, place }) => (
            <tr key={place}>
              <th scope="row" className="typed-s">
                {shortDay(new Date(at))} {exactTime(new Date(at))}
              </th>
              <td data-l={columns.who} className="anywhere">
                {whoName === '' ? words.nobody : visibleText(whoName, 100)}
              </td>
              <td data-l={columns.what}>{acts[what] ?? what}</td>
              <td data-l={columns.about} className="typed-s anywhere">
                {visibleText(about ?? '', 300)}
              </td>
              <td data-l={columns.from} className="typed-s anywhere">
                {visibleText(network, 100)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {value === null && <p className="px-4 py-3 text-ink2">{admin.loading}</p>}
      {value?.entries.length === 0 && <p className="px-4 py-3 text-ink2">{words.empty}</p>}
      {last !== undefined && entries.length === 100 && (
        <p className="px-4 py-2.5">
          <button type="button" className="link" onClick={() => setBefore(last)}>
            {words.earlier}
          </button>
        </p>
      )}
    </Pane>
  );
}
