// The keys of a page: what each does, when they are off, and how rows are walked.
'use client';

import { useEffect, useRef, useState } from 'react';

export interface KeyBinding {
  /** As `KeyboardEvent.key`, in lower case; two in a row for one after the other; "ctrl+enter" works in fields too. */
  keys: readonly string[];
  /** What stands on the keycaps. */
  caps: readonly string[];
  label: string;
  /** False: nothing was done, so that the browser may do what it does with this key. */
  run: () => unknown;
  /** Where it is told: in the foot of the page and the list of all keys, or in one of them; absent: in the list. */
  told?: 'both' | 'foot' | 'nowhere';
}

const SWITCH = 'mailmend.desk.keys';
const PAIR_MS = 1200;

/** Whether single keys work (WCAG 2.1.4): anyone can switch them off. */
export function useKeySwitch(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(true);
  useEffect(() => {
    try {
      setOn(localStorage.getItem(SWITCH) !== 'off');
    } catch {
      // A browser that keeps nothing: they are on until the page is left.
    }
  }, []);
  const turn = (next: boolean) => {
    setOn(next);
    try {
      localStorage.setItem(SWITCH, next ? 'on' : 'off');
    } catch {
      // As above.
    }
  };
  return [on, turn];
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName)) &&
  !(target instanceof HTMLInputElement && /^(?:checkbox|radio|button)$/.test(target.type));

/** One key, or the second of two in a row, as `bindings` name it; null: none of theirs. */
function bindingFor(bindings: readonly KeyBinding[], key: string, first: string | null): KeyBinding | null {
  const pair = first === null ? undefined : bindings.find(({ keys }) => keys.includes(`${first} ${key}`));
  return pair ?? bindings.find(({ keys }) => keys.includes(key)) ?? null;
}

/** Listens while the page is shown. While a dialog is open it has the keys to itself. */
export function useKeys(bindings: readonly KeyBinding[], on: boolean): void {
  const latest = useRef(bindings);
  latest.current = bindings;
  const first = useRef<{ key: string; at: number } | null>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
      const withControl = event.ctrlKey || event.metaKey;
      if (event.altKey || (withControl && event.key !== 'Enter')) return;
      const key = withControl ? 'ctrl+enter' : event.key.toLowerCase();
      if (isField(event.target) && key !== 'ctrl+enter') {
        // The first press leaves the field, so that the next one is the page's.
        if (key === 'escape' && event.target instanceof HTMLElement) event.target.blur();
        return;
      }
      if (!on && key.length === 1) return;
      const before = first.current && event.timeStamp - first.current.at < PAIR_MS ? first.current.key : null;
      first.current = { key, at: event.timeStamp };
      const binding = bindingFor(latest.current, key, before);
      if (binding && binding.run() !== false) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on]);
}

const rowsOf = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('main [data-row]')];

/** The row that has the focus, or holds what has it. */
export const focusedRow = (): HTMLElement | null => document.activeElement?.closest<HTMLElement>('[data-row]') ?? null;

/** Moves the focus `by` rows; from elsewhere to the first or last. `arrow`: then only among rows, since arrows scroll. */
export function walkRows(by: 1 | -1, arrow: boolean): boolean {
  const here = focusedRow();
  if (arrow && !here && document.activeElement !== document.body) return false;
  const rows = rowsOf();
  const at = here ? rows.indexOf(here) + by : by === 1 ? 0 : rows.length - 1;
  const next = rows[Math.min(Math.max(at, 0), rows.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
  return next !== undefined;
}
