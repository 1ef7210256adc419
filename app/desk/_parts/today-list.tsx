// The checks of today, one row each: what came of it, of what, how many findings, how long and when.
'use client';

import { SearchX } from 'lucide-react';
import { useState } from 'react';
import { desk } from '../../../lib/messages/desk.ts';
import { format } from '../../../lib/messages/format.ts';
import { messages } from '../../../lib/messages/index.ts';
import { Breakable } from '../../_components/breakable.tsx';
import { Mark, type MarkKind } from '../../_components/mark.tsx';
import { markOf } from '../../_run/fault-slot.tsx';
import { timeOfDay } from '../../_run/time-of-day.ts';
import type { DeskCase } from '../_case/desk-store.ts';
import { Counts } from './counts.tsx';
import { linkTo } from './place.ts';

const words = desk.list;
const MOST = 60;

function resultOf({ status, kept, mended }: DeskCase): { mark: MarkKind; text: string; id?: string } {
  if (status === 'running') return { mark: 'running', text: words.running };
  if (kept === null) return { mark: 'blank', text: status === 'stopped' ? words.stopped : words.failed };
  if (mended) return { mark: 'fine', text: words.mended };
  const worst = kept.findings[0];
  if (worst)
    return { mark: markOf[worst.severity], text: messages.shared.status[markOf[worst.severity]], id: worst.id };
  return kept.verdict === 'unknown' ? { mark: 'blank', text: words.unknown } : { mark: 'fine', text: words.healthy };
}

function Row({ one }: { one: DeskCase }) {
  const { mark, text, id } = resultOf(one);
  const place = { view: 'case', subject: one.subject } as const;
  const { columns } = words;
  return (
    <tr>
      <td data-l={columns.result}>
        <span className="flex min-w-0 items-start gap-2.5">
          <Mark kind={mark} className="mt-px size-[17px]" />
          <span className="sr-only">{messages.shared.status[mark]}: </span>
          {id === undefined ? <span>{text}</span> : <span className="typed-s anywhere">{id}</span>}
        </span>
      </td>
      <th scope="row">
        <a {...linkTo(place)} data-row="" className="row-link typed-s anywhere">
          <Breakable text={one.subject} />
        </a>
      </th>
      <td data-l={columns.found} className="text-ink2">
        {one.kept === null ? (
          words.notKnown
        ) : one.kept.findings.length > 0 ? (
          <Counts findings={one.kept.findings} />
        ) : (
          words.nothing
        )}
      </td>
      <td data-l={columns.seconds} className="n">
        <span className="typed-s text-ink2">{one.kept ? (one.kept.durationMs / 1000).toFixed(2) : ''}</span>
      </td>
      <td data-l={columns.at} className="n">
        <span className="typed-s text-ink2">{timeOfDay(new Date(one.at))}</span>
      </td>
    </tr>
  );
}

export function TodayList({ cases, loaded }: { cases: readonly DeskCase[]; loaded: boolean }) {
  const [most, setMost] = useState(MOST);
  const { columns } = words;
  if (cases.length === 0) {
    return (
      <div className="p-4">
        <div className="grid min-h-36 content-center justify-items-center gap-1 rounded-slip border-2 border-dashed border-line p-4 text-center">
          {loaded ? (
            <>
              <SearchX className="mb-1 size-6 text-ink3" aria-hidden="true" />
              <p className="font-[640]">{words.empty}</p>
              <p className="text-ink2">{words.emptyText}</p>
            </>
          ) : (
            <p className="text-ink2">{words.reading}</p>
          )}
        </div>
      </div>
    );
  }
  return (
    <>
      <div className="ledger-box">
        <table className="ledger">
          <caption className="sr-only">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.result}</th>
              <th scope="col">{columns.checked}</th>
              <th scope="col">{columns.found}</th>
              <th scope="col" className="n">
                {columns.seconds}
              </th>
              <th scope="col" className="n">
                {columns.at}
              </th>
            </tr>
          </thead>
          <tbody>
            {cases.slice(0, most).map((one) => (
              <Row key={one.id} one={one} />
            ))}
          </tbody>
        </table>
      </div>
      {cases.length > most && (
        <p className="border-t border-line px-4 py-2">
          <button type="button" className="btn btn-desk btn-side" onClick={() => setMost(most + MOST)}>
            {format(words.more, { n: Math.min(MOST, cases.length - most) })}
          </button>
        </p>
      )}
    </>
  );
}
