// The DNS questions of a check as a ledger: those with records or that a finding rests on, or all of them.
'use client';

import { useState } from 'react';
import { desk } from '../../../lib/messages/desk.ts';
import { format } from '../../../lib/messages/format.ts';
import { Breakable } from '../../_components/breakable.tsx';
import { Mark } from '../../_components/mark.tsx';
import { markOf } from '../../_run/fault-slot.tsx';
import type { DnsRow } from '../_case/dns-rows.ts';
import { LineCopy } from './line-copy.tsx';

const words = desk.dns;
const MOST = 150;

function Row({ row }: { row: DnsRow }) {
  const { columns } = words;
  return (
    <tr>
      <th scope="row">
        <span className="flex gap-2">
          <span className="w-[15px] shrink-0 pt-0.5">
            {row.severity && (
              <>
                <Mark kind={markOf[row.severity]} className="size-[15px]" />
                <span className="sr-only">{desk.severities[row.severity]}: </span>
              </>
            )}
          </span>
          <span className="typed-xs anywhere pt-px">
            <Breakable text={row.name} />
          </span>
        </span>
      </th>
      <td data-l={columns.type}>
        <span className="typed-xs font-[600]">{row.type}</span>
      </td>
      <td data-l={columns.code}>
        <span className="typed-xs">{row.code}</span>
      </td>
      <td data-l={columns.ttl} className="n">
        <span className="typed-xs">{row.ttl ?? ''}</span>
      </td>
      <td data-l={columns.answer} className="w-[45%]">
        <span className="typed-xs anywhere">{row.answer}</span>
      </td>
      <td data-l={columns.ms} className="n">
        <span className="typed-xs text-ink2">{Math.round(row.ms)}</span>
      </td>
      <td data-l={columns.line} className="n">
        {row.command && (
          <LineCopy
            text={row.command}
            label={format(words.copyLine, { name: row.name, type: row.type })}
            className="-my-1"
          />
        )}
      </td>
    </tr>
  );
}

export function DnsSection({ rows, filtered }: { rows: readonly DnsRow[]; filtered: boolean }) {
  const [all, setAll] = useState(false);
  const [most, setMost] = useState(MOST);
  const few = rows.filter(({ severity, telling }) => severity !== null || telling);
  // Whoever filters wants to find.
  const whole = all || filtered || few.length === 0;
  const shown = whole ? rows : few;
  const { columns } = words;
  return (
    <section aria-labelledby="dns" className="border-t-2 border-line">
      <div className="pane-head">
        <h2 id="dns">{words.title}</h2>
        <p className="text-tiny text-ink2">
          {whole ? format(words.all, { n: rows.length }) : format(words.shown, { n: few.length, total: rows.length })}
        </p>
        {few.length > 0 && !filtered && rows.length > few.length && (
          <button type="button" className="link ms-auto text-tiny pointer-coarse:min-h-11" onClick={() => setAll(!all)}>
            {all ? words.showFew : format(words.showAll, { n: rows.length })}
          </button>
        )}
      </div>
      {shown.length === 0 ? (
        <p className="px-4 py-3 text-ink2">{words.none}</p>
      ) : (
        <div className="ledger-box">
          <table className="ledger">
            <caption className="sr-only">{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{columns.question}</th>
                <th scope="col">{columns.type}</th>
                <th scope="col">{columns.code}</th>
                <th scope="col" className="n">
                  {columns.ttl}
                </th>
                <th scope="col">{columns.answer}</th>
                <th scope="col" className="n">
                  {columns.ms}
                </th>
                <th scope="col" className="n">
                  {columns.line}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.slice(0, most).map((row) => (
                <Row key={row.key} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {shown.length > most && (
        <p className="border-t border-line px-4 py-2">
          <button type="button" className="btn btn-desk btn-side" onClick={() => setMost(most + MOST)}>
            {format(desk.evidence.more, { n: Math.min(MOST, shown.length - most) })}
          </button>
        </p>
      )}
    </section>
  );
}
