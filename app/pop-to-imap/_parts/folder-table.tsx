// The folders of a device against those on the server, each a row; those with mail are named by the person.
'use client';

import { Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { popMove } from '../../../lib/messages/pop-move.ts';
import type { Move, MoveRow } from '../../../lib/model/pop-move/move.ts';
import { Button } from '../../_components/button.tsx';
import { FolderRow } from './folder-row.tsx';

const words = popMove.table;

function AddFolder({ known, onAdd }: { known: readonly string[]; onAdd: (name: string) => void }) {
  const id = useId();
  const [name, setName] = useState('');
  const add = (event: React.FormEvent) => {
    event.preventDefault();
    const typed = name.trim();
    if (typed !== '' && !known.includes(typed)) onAdd(typed);
    setName('');
  };
  return (
    <form className="mt-3 flex flex-wrap items-end gap-2" onSubmit={add}>
      <label htmlFor={id} className="min-w-0 flex-1 basis-44">
        {words.addLabel}
        <input
          id={id}
          className="field mt-1 h-11 text-small"
          maxLength={200}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <Button size="small" type="submit">
        <Plus className="size-5" aria-hidden="true" />
        {words.add}
      </Button>
    </form>
  );
}

export function FolderTable({ move, change }: { move: Move; change: (move: Move) => void }) {
  const rows: MoveRow[] =
    move.rows.length > 0 ? move.rows : words.first.map((name) => ({ name, here: null, seen: null }));
  const put = (next: MoveRow[]) => change({ ...move, rows: next });
  return (
    <div className="relative mt-2 bg-slip max-sm:-ms-[2.9rem] max-sm:py-2">
      <div className="overflow-x-auto rounded-control border border-line bg-slip px-3.5 pt-2 pb-1">
        <table className="w-full border-collapse">
          <caption className="sr-only">{words.caption}</caption>
          <thead className="text-tiny text-ink2">
            <tr>
              <th scope="col" className="pb-1 text-start font-[580]">
                {words.folder}
              </th>
              <th scope="col" className="pb-1 text-end font-[580]">
                {words.here}
              </th>
              <th scope="col" className="pb-1 ps-2 text-end font-[580] max-sm:hidden">
                {words.before}
              </th>
              <th scope="col" className="pb-1 ps-2 text-end font-[580]">
                {words.now}
              </th>
              <th scope="col" className="pb-1 ps-3 text-start font-[580] max-sm:hidden">
                {words.state}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <FolderRow
                key={row.name}
                row={row}
                move={move}
                onChange={(next) => put(rows.with(index, next))}
                onRemove={() => put(rows.toSpliced(index, 1))}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className="mt-1 text-ink2">{words.addHint}</p>
      <AddFolder
        known={rows.map(({ name }) => name)}
        onAdd={(name) => put([...rows, { name, here: null, seen: null }])}
      />
    </div>
  );
}
