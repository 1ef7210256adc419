// One folder of a device against the server: the person's number, ours before and now, and what is left to do.
'use client';

import { X } from 'lucide-react';
import { format } from '../../../lib/messages/format.ts';
import { countForPeople } from '../../../lib/messages/intl.ts';
import { popMove } from '../../../lib/messages/pop-move.ts';
import { messagesIn, type RowState, rowState } from '../../../lib/model/pop-move/folder-counts.ts';
import type { Move, MoveRow, ServerCount } from '../../../lib/model/pop-move/move.ts';
import { Mark } from '../../_components/mark.tsx';

const words = popMove.table;

function stateText(state: RowState): string {
  if (state.kind === 'going') return format(words.going, { n: countForPeople(state.left) });
  if (state.kind === 'compare') return format(words.compare, { n: countForPeople(state.before) });
  if (state.kind === 'there') return state.by === 'count' ? words.there : words.thereByWord;
  return words[state.kind];
}

function State({ state, folder, onLooked }: { state: RowState; folder: string; onLooked: () => void }) {
  return (
    <>
      <span className="inline-flex items-center gap-1.5">
        <Mark kind={state.kind === 'there' ? 'fine' : 'blank'} className="size-4 flex-none" />
        {stateText(state)}
      </span>
      {state.kind === 'compare' && (
        <button
          type="button"
          className="tap link block text-tiny"
          aria-label={format(words.lookedAt, { folder })}
          onClick={onLooked}
        >
          {words.looked}
        </button>
      )}
    </>
  );
}

function CountField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
}) {
  return (
    <input
      className="field tnum h-11 w-20 px-2 text-end text-small sm:w-24"
      inputMode="numeric"
      autoComplete="off"
      maxLength={9}
      aria-label={label}
      value={value === null ? '' : String(value)}
      onChange={(event) => {
        const digits = event.target.value.replace(/\D/g, '').slice(0, 8);
        onChange(digits === '' ? null : Number(digits));
      }}
    />
  );
}

const shown = (count: ServerCount | null, name: string): string => {
  const messages = messagesIn(count, name);
  return typeof messages === 'number' ? countForPeople(messages) : '–';
};

export function FolderRow({
  row,
  move,
  onChange,
  onRemove,
}: {
  row: MoveRow;
  move: Move;
  onChange: (row: MoveRow) => void;
  onRemove: () => void;
}) {
  const state = rowState(move, row);
  const isOurs = typeof messagesIn(move.now, row.name) === 'number';
  const byWord = row.here !== null && !isOurs && state.kind !== 'to-come';
  const folder = { folder: row.name };
  return (
    <tr className="border-t border-line align-middle">
      <th scope="row" className="min-w-0 py-2 pe-2 text-start font-[560]">
        <span className="flex items-center gap-1">
          <span className="wrap-break-word">{row.name}</span>
          <button
            type="button"
            className="grid size-8 flex-none place-items-center rounded-control text-ink3 hover:text-ink"
            aria-label={format(words.takeAway, folder)}
            onClick={onRemove}
          >
            <X className="size-4" aria-hidden="true" />
          </button>
        </span>
        <span className="block text-tiny font-[450] text-ink2 sm:hidden">
          <State state={state} folder={row.name} onLooked={() => onChange({ ...row, seen: row.here })} />
        </span>
      </th>
      <td className="py-2 text-end">
        <CountField
          label={format(words.hereOf, folder)}
          value={row.here}
          onChange={(here) => onChange({ ...row, here })}
        />
      </td>
      <td className="tnum py-2 ps-2 text-end text-ink2 max-sm:hidden">{shown(move.before, row.name)}</td>
      <td className="tnum py-2 ps-2 text-end">
        {byWord ? (
          <CountField
            label={format(words.seenOf, folder)}
            value={row.seen}
            onChange={(seen) => onChange({ ...row, seen })}
          />
        ) : (
          <b>{shown(move.now, row.name)}</b>
        )}
      </td>
      <td className="py-2 ps-3 max-sm:hidden">
        <State state={state} folder={row.name} onLooked={() => onChange({ ...row, seen: row.here })} />
      </td>
    </tr>
  );
}
