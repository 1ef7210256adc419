// Puts a text into the clipboard; without one it selects the text on the page, so that the person can copy it by hand.
'use client';

import { useCallback, useEffect, useRef, useState } from 'react';

export type CopyState = 'rest' | 'copied' | 'selected';
const SHOWN_MS = 2000;

function selectElement(id: string | undefined): boolean {
  const element = id ? document.getElementById(id) : null;
  if (!element) return false;
  getSelection()?.selectAllChildren(element);
  return true;
}

/** `valueId`: the element to select without a clipboard. `copy` says whether the text is in the clipboard now. */
export function useCopy(valueId?: string): { state: CopyState; copy: (text: string) => Promise<boolean> } {
  const [state, setState] = useState<CopyState>('rest');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = useCallback(
    async (text: string) => {
      let next: CopyState = 'copied';
      try {
        await navigator.clipboard.writeText(text);
      } catch {
        next = selectElement(valueId) ? 'selected' : 'rest'; // no clipboard here, or not allowed
      }
      setState(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setState('rest'), SHOWN_MS);
      return next === 'copied';
    },
    [valueId],
  );
  return { state, copy };
}
