// Keeps a part of the page where it is on the screen while what stands above it changes.
'use client';

import { useLayoutEffect, useRef } from 'react';

/**
 * Whenever `phase` changes, the page scrolls by as much as the part would have moved, unless it stands below the window,
 * where no finger is. The heights above it are the same as a rule (check-head.tsx, host-strip.tsx); this is for a reader
 * with large letters, and for names and questions that are rare.
 */
export function useKeptPlace(part: React.RefObject<HTMLElement | null>, phase: string): void {
  const known = useRef<{ phase: string; top: number } | null>(null);
  useLayoutEffect(() => {
    const element = part.current;
    if (!element) return;
    const top = element.getBoundingClientRect().top + scrollY;
    const before = known.current;
    known.current = { phase, top };
    if (before === null || before.phase === phase || before.top === top) return;
    if (before.top < scrollY + innerHeight) scrollBy({ top: top - before.top, behavior: 'instant' });
  });
}
