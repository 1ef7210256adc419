// Keeps the focus in a page that changes in place: where what had it is gone, the heading takes it.
'use client';

import { useLayoutEffect, useRef } from 'react';

/** Looks whenever `phase` changes, after the page has changed and before it is drawn. */
export function useKeptFocus(heading: React.RefObject<HTMLElement | null>, phase: string): void {
  const before = useRef(phase);
  useLayoutEffect(() => {
    if (before.current === phase) return;
    before.current = phase;
    if (document.activeElement === null || document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true });
  }, [heading, phase]);
}
