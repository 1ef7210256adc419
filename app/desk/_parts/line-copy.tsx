// A small button that copies one text and says so, for lines of the desk.
'use client';

import { Check, Copy, TextSelect } from 'lucide-react';
import { readLate } from '../../../lib/messages/in-readers-language.ts';
import { messages } from '../../../lib/messages/index.ts';
import { useCopy } from '../../_components/use-copy.ts';

const icons = { rest: Copy, copied: Check, selected: TextSelect };
const { shared } = messages;
const words = readLate(() => ({ rest: shared.copy, copied: shared.copied, selected: shared.selected }));

interface CopyProps {
  /** The text, or how to make it when it is wanted. */
  text: string | (() => string);
  /** The whole name of the button, which begins with its word. */
  label: string;
  /** The word that is shown; absent: the icon alone. */
  word?: string;
  /** The element to select without a clipboard. */
  valueId?: string;
  className?: string;
  action?: string;
  cap?: string;
}

export function LineCopy({ text, label, word, valueId, className = '', action, cap }: CopyProps) {
  const { state, copy } = useCopy(valueId);
  const Icon = icons[state];
  return (
    <>
      <button
        type="button"
        data-action={action}
        // Where the button says a word, its name begins with what is seen (WCAG 2.5.3).
        aria-label={word === undefined ? label : undefined}
        className={
          word === undefined
            ? `grid size-7 shrink-0 place-items-center rounded-[6px] text-ink2 hover:bg-well hover:text-ink pointer-coarse:size-11 ${className}`
            : `link inline-flex items-center gap-1.5 pointer-coarse:min-h-11 ${className}`
        }
        onClick={() => void copy(typeof text === 'string' ? text : text())}
      >
        <Icon className="size-3.5" aria-hidden="true" />
        {word !== undefined && <span>{state === 'rest' ? word : words[state]}</span>}
        {cap !== undefined && <kbd className="key">{cap}</kbd>}
        {word !== undefined && word !== label && <span className="sr-only">: {label}</span>}
      </button>
      <span className="sr-only" role="status">
        {state === 'rest' ? '' : words[state]}
      </span>
    </>
  );
}
