// The rows of a case by subject; of a very long list the beginning, and more on request.
'use client';

import { useState } from 'react';
import { desk } from '../../../lib/messages/desk.ts';
import { format } from '../../../lib/messages/format.ts';
import { barScale } from '../../_run/questions.ts';
import { type LookRow as Row, type RowGroup, rowGroups } from '../_case/look-rows.ts';
import { LookRow } from './look-row.tsx';

const words = desk.evidence;
const MOST = 120;

interface ListProps {
  rows: readonly Row[];
  /** Those that a filter hides as well: the scale of the bars stays. */
  all: readonly Row[];
  at: string;
  openRows: ReadonlySet<string>;
  chosen: string | null;
  onToggle: (key: string) => void;
  onChoose: (key: string) => void;
}

function Group({ group, rows, scale, list }: { group: RowGroup; rows: Row[]; scale: number; list: ListProps }) {
  const [most, setMost] = useState(MOST);
  const { at, openRows, chosen, onToggle, onChoose } = list;
  return (
    <>
      <h3 className="border-t border-line bg-well px-4 py-1 text-densest font-[640] text-ink2 first:border-0">
        {words.groups[group]}
      </h3>
      <ul>
        {rows.slice(0, most).map((row) => (
          <LookRow
            key={row.key}
            row={row}
            scale={scale}
            at={at}
            open={openRows.has(row.key)}
            chosen={row.key === chosen}
            onToggle={onToggle}
            onChoose={onChoose}
          />
        ))}
      </ul>
      {rows.length > most && (
        <p className="border-t border-line px-4 py-2">
          <button type="button" className="btn btn-desk btn-side" onClick={() => setMost(most + MOST)}>
            {format(words.more, { n: Math.min(MOST, rows.length - most) })}
          </button>
        </p>
      )}
    </>
  );
}

export function LookList(list: ListProps) {
  const scale = barScale(Math.max(0, ...list.all.map(({ startMs, endMs }) => endMs ?? startMs)));
  return rowGroups.map((group) => {
    const rows = list.rows.filter((row) => row.group === group);
    return rows.length > 0 && <Group key={group} group={group} rows={rows} scale={scale} list={list} />;
  });
}
