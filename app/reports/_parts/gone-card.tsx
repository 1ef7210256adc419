// In place of a report that its keeper has just deleted.
'use client';

import { kept } from '../../../lib/messages/kept.ts';

export function GoneCard() {
  return (
    <section
      className="slip p-5 md:p-6"
      role="status"
      // The button that was pressed is gone: whoever works by keyboard goes on from here.
      ref={(section) => section?.focus()}
      tabIndex={-1}
    >
      <h2 className="text-heading">{kept.card.removed}</h2>
      <p className="mt-1 text-small text-ink2">{kept.card.removedText}</p>
    </section>
  );
}
