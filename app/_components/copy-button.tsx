// Copies one value; without a clipboard it selects the value, so that the person can copy it by hand.
'use client';

import { Check, Copy, TextSelect } from 'lucide-react';
import { format } from '../../lib/messages/format.ts';
import { readLate } from '../../lib/messages/in-readers-language.ts';
import { messages } from '../../lib/messages/index.ts';
import { useCopy } from './use-copy.ts';

const icons = { rest: Copy, copied: Check, selected: TextSelect };
const { shared } = messages;
const words = readLate(() => ({ rest: shared.copy, copied: shared.copied, selected: shared.selected }));
/** Each begins with the word that is shown, for people who speak to their screen (WCAG 2.5.3). */
const names = readLate(() => ({ rest: shared.copyName, copied: shared.copiedName, selected: shared.selectedName }));

/** `what` names the value for screen readers ("the server name"); `valueId` is the element to select without a clipboard. */
export function CopyButton({ value, what, valueId }: { value: string; what: string; valueId?: string }) {
  const { state, copy } = useCopy(valueId);
  const Icon = icons[state];
  return (
    <>
      <button
        type="button"
        className="copy no-print"
        data-done={state === 'copied' ? '' : undefined}
        aria-label={format(names[state], { what })}
        onClick={() => void copy(value)}
      >
        <Icon className="size-[18px]" aria-hidden="true" />
        <span>{words[state]}</span>
      </button>
      <span className="sr-only" role="status">
        {state === 'rest' ? '' : words[state]}
      </span>
    </>
  );
}
