// One page of the desk: its head, its content, its keys in the foot and in the dialog.
'use client';

import { useState } from 'react';
import { desk } from '../../../lib/messages/desk.ts';
import { DeskHead } from './desk-head.tsx';
import { KeyFoot, KeyHelp } from './key-foot.tsx';
import { type KeyBinding, useKeySwitch, useKeys, walkRows } from './keys.ts';
import { goTo } from './place.ts';

const words = desk.keys.labels;

interface PageProps {
  /** The head has a field of its own, where the page has none. */
  search: boolean;
  /** Beside those that every page has. */
  bindings: readonly KeyBinding[];
  /** What Enter does to a row, in the page's words. */
  rowLabel?: string;
  /** The way of the head that the page belongs to; absent: the desk. */
  here?: string;
  children: React.ReactNode;
}

function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement>('[data-find]');
  field?.focus();
  field?.select();
}

export function DeskPage({ search, bindings, rowLabel = words.open, here, children }: PageProps) {
  const [on, turn] = useKeySwitch();
  const [help, setHelp] = useState(false);
  const all: KeyBinding[] = [
    { keys: ['/'], caps: ['/'], label: words.search, run: focusSearch, told: 'both' },
    { keys: [], caps: ['J', 'K'], label: words.rows, run: () => false, told: 'foot' },
    { keys: ['j'], caps: ['J'], label: words.nextRow, run: () => walkRows(1, false) },
    { keys: ['k'], caps: ['K'], label: words.previousRow, run: () => walkRows(-1, false) },
    { keys: ['arrowdown'], caps: ['↓'], label: words.nextRow, run: () => walkRows(1, true) },
    { keys: ['arrowup'], caps: ['↑'], label: words.previousRow, run: () => walkRows(-1, true) },
    { keys: [], caps: ['Enter'], label: rowLabel, run: () => false, told: 'both' },
    ...bindings,
    { keys: ['g d'], caps: ['G', 'D'], label: words.desk, run: () => goTo({ view: 'desk' }) },
    { keys: ['?'], caps: ['?'], label: words.help, run: () => setHelp(true), told: 'both' },
  ];
  useKeys(all, on);
  return (
    <>
      <DeskHead search={search} here={here} onHelp={() => setHelp(true)} />
      <main id="main" tabIndex={-1} className="flex flex-1 flex-col">
        {children}
      </main>
      <KeyFoot bindings={all} />
      {help && <KeyHelp bindings={all} on={on} onSwitch={turn} onClose={() => setHelp(false)} />}
    </>
  );
}
