// Copies one value; without a clipboard it selects the value, so that the person can copy it by hand.
'use client';

import { Check, Copy, TextSelect } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';

type State = 'rest' | 'copied' | 'selected';
const icons = { rest: Copy, copied: Check, selected: TextSelect };
const { shared } = messages;
const words = { rest: shared.copy, copied: shared.copied, selected: shared.selected };
/** Each begins with the word that is shown, for people who speak to their screen (WCAG 2.5.3). */
const names = { rest: shared.copyName, copied: shared.copiedName, selected: shared.selectedName };

function selectElement(id: string | undefined): boolean {
  const element = id ? document.getElementById(id) : null;
  if (!element) return false;
  getSelection()?.selectAllChildren(element);
  return true;
}

/** `what` names the value for screen readers ("the server name"); `valueId` is the element to select without a clipboard. */
export function CopyButton({ value, what, valueId }: { value: string; what: string; valueId?: string }) {
  const [state, setState] = useState<State>('rest');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  async function copy() {
    let next: State = 'copied';
    try {
      await navigator.clipboard.writeText(value);
    } catch {
      next = selectElement(valueId) ? 'selected' : 'rest'; // no clipboard here, or not allowed
    }
    setState(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setState('rest'), 2000);
  }

  const Icon = icons[state];
  return (
    <>
      <button
        type="button"
        className="copy no-print"
        data-done={state === 'copied' ? '' : undefined}
        aria-label={format(names[state], { what })}
        onClick={copy}
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
