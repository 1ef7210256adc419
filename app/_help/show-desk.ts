// Brings what the helper asks and suggests into view, from wherever the customer is.

/** Where it stands on the page of the result. */
export const FROM_DESK = 'from-desk';

let isWanted = false;

/** False: it is not on this page. */
function bring(): boolean {
  const place = document.getElementById(FROM_DESK);
  place?.scrollIntoView({ block: 'start' });
  place?.focus({ preventScroll: true });
  return place !== null;
}

/** `go` leads to the page of the result, where it then shows itself. */
export function showFromDesk(go: () => void): void {
  isWanted = !bring();
  if (isWanted) go();
}

/** The place is on the page: somebody may have come for it. */
export function arriveAtDesk(): void {
  if (isWanted) isWanted = !bring();
}
