// The newest checks that are kept: agents' own, and reports of customers. Others are kept nowhere.
'use client';

import { SearchX } from 'lucide-react';
import { useId, useState } from 'react';
import { z } from 'zod';
import { desk } from '../../../lib/messages/desk.ts';
import { deskHistory } from '../../../lib/messages/desk-history.ts';
import { format } from '../../../lib/messages/format.ts';
import { pastLookSchema } from '../../../lib/model/domain-history.ts';
import { Breakable } from '../../_components/breakable.tsx';
import { Counts } from '../_parts/counts.tsx';
import { linkTo, type Place } from '../_parts/place.ts';
import { FoundIn, faultsIn } from './found-in.tsx';
import { StateLine } from './state-line.tsx';
import { useRead } from './use-read.ts';
import { hourOrDay, isToday } from './when.ts';

const words = deskHistory.recent;
const EACH_MS = 10_000;
const FEW = 5;

const checkSchema = pastLookSchema.omit({ versus: true }).extend({ domain: z.string() });
type Recent = z.infer<typeof checkSchema>;
const schema = z.object({ checks: z.array(checkSchema) });

/** What only the customer's link opens leads to the domain. */
const placeOfLook = ({ id, domain }: Recent): Place =>
  id === null ? { view: 'domain', domain } : { view: 'past-check', id };

function Row({ one }: { one: Recent }) {
  const { columns } = words;
  const { summary } = one;
  const faults = summary ? faultsIn(summary) : [];
  return (
    <tr>
      <td data-l={columns.result}>
        <FoundIn summary={summary} />
      </td>
      <th scope="row">
        <a {...linkTo(placeOfLook(one))} data-row="" className="row-link typed-s anywhere">
          <Breakable text={one.address ?? one.domain} />
        </a>
      </th>
      <td data-l={columns.by}>{one.by ?? words.kept}</td>
      <td data-l={columns.found} className="text-ink2">
        {summary === null ? (
          desk.list.notKnown
        ) : faults.length > 0 ? (
          <Counts findings={faults} />
        ) : summary.verdict === 'unknown' ? (
          desk.list.notKnown
        ) : (
          desk.list.nothing
        )}
      </td>
      <td data-l={columns.seconds} className="n">
        <span className="typed-s text-ink2">
          {summary?.durationMs == null ? '' : (summary.durationMs / 1000).toFixed(2)}
        </span>
      </td>
      <td data-l={columns.at} className="n">
        <span className="typed-s text-ink2">{hourOrDay(one.at)}</span>
      </td>
    </tr>
  );
}

export function RecentChecks() {
  const id = useId();
  const { value, state } = useRead('/api/v1/checks', schema, { everyMs: EACH_MS });
  const [most, setMost] = useState(FEW);
  const all = value?.checks ?? [];
  const ofToday = all.filter(({ at }) => isToday(at)).length;
  const { columns } = words;
  return (
    <section className="pane min-w-0 overflow-hidden" aria-labelledby={id}>
      <div className="pane-head">
        <h2 id={id}>{words.title}</h2>
        <p className="text-tiny text-ink2">{words.hint}</p>
        {ofToday > most && (
          <button type="button" className="link ms-auto" onClick={() => setMost(ofToday)}>
            {format(words.all, { n: ofToday })}
          </button>
        )}
      </div>
      {value === null ? (
        <StateLine state={state} gone="" />
      ) : all.length === 0 ? (
        <div className="grid justify-items-center gap-1 p-4 text-center">
          <SearchX className="mb-1 size-6 text-ink3" aria-hidden="true" />
          <p className="font-[640]">{words.empty}</p>
          <p className="text-ink2">{words.emptyText}</p>
        </div>
      ) : (
        <div className="ledger-box">
          <table className="ledger">
            <caption className="sr-only">{words.caption}</caption>
            <thead>
              <tr>
                {(['result', 'checked', 'by', 'found'] as const).map((column) => (
                  <th key={column} scope="col">
                    {columns[column]}
                  </th>
                ))}
                {(['seconds', 'at'] as const).map((column) => (
                  <th key={column} scope="col" className="n">
                    {columns[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {all.slice(0, most).map((one) => (
                <Row key={`${one.kind} ${one.id} ${one.at}`} one={one} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {all.length > most && (
        <p className="border-t border-line px-4 py-2">
          <button type="button" className="btn btn-desk btn-side" onClick={() => setMost(most + 20)}>
            {format(words.more, { n: Math.min(20, all.length - most) })}
          </button>
        </p>
      )}
    </section>
  );
}
