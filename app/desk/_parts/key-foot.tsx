// The foot of each page of the desk: its keys, and all of them in a dialog with the switch that turns them off.
'use client';

import { desk } from '../../../lib/messages/desk.ts';
import { DeskDialog } from './desk-dialog.tsx';
import type { KeyBinding } from './keys.ts';

const words = desk.keys;

export const Caps = ({ caps }: { caps: readonly string[] }) =>
  caps.map((cap) => (
    <kbd key={cap} className="key">
      {cap}
    </kbd>
  ));

export function KeyFoot({ bindings }: { bindings: readonly KeyBinding[] }) {
  return (
    <footer className="no-print border-t border-line bg-shelf">
      <ul
        className="desk-wrap flex flex-wrap items-center gap-x-5 gap-y-1.5 py-2 text-tiny text-ink2"
        aria-label={words.foot}
      >
        {bindings
          .filter(({ told }) => told === 'both' || told === 'foot')
          .map(({ caps, label }) => (
            <li key={caps.join()} className="flex items-center gap-1.5">
              <Caps caps={caps} />
              <span>{label}</span>
            </li>
          ))}
      </ul>
    </footer>
  );
}

interface HelpProps {
  bindings: readonly KeyBinding[];
  on: boolean;
  onSwitch: (on: boolean) => void;
  onClose: () => void;
}

export function KeyHelp({ bindings, on, onSwitch, onClose }: HelpProps) {
  return (
    <DeskDialog title={words.title} lead={words.lead} close={words.close} className="max-w-xl" onClose={onClose}>
      <ul className="grid gap-x-8 gap-y-2 px-6 py-4 sm:grid-cols-2">
        {bindings
          .filter(({ told }) => told !== 'foot' && told !== 'nowhere')
          .map(({ caps, label }) => (
            <li key={caps.join()} className="flex items-center gap-2">
              <span className="flex min-w-20 gap-1">
                <Caps caps={caps} />
              </span>
              <span>{label}</span>
            </li>
          ))}
      </ul>
      <div className="rounded-b-slip border-t-2 border-dashed border-line bg-well px-6 py-3.5">
        <label className="inline-flex min-h-9 items-center gap-2.5 pointer-coarse:min-h-11">
          <input
            type="checkbox"
            className="size-4.5 accent-brand"
            checked={on}
            onChange={({ target }) => onSwitch(target.checked)}
          />
          {words.switch}
        </label>
      </div>
    </DeskDialog>
  );
}
