// How the page came to be loaded: by a link or an address typed, or back to where somebody was.
'use client';

/** The page was loaded again, or by Back or Forward. */
export function comesBack(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate';
}

let looked = false;

/**
 * True once, where a link or a typed address loaded the page: Chromium keeps the history's state when a link leads to the
 * same address, and the name on top begins anew.
 */
export function beginsAnew(): boolean {
  const first = !looked;
  looked = true;
  return first && !comesBack();
}
