// On every page while somebody watches: who it is, what they never see, and one press that ends it.
'use client';

import { Eye, Square } from 'lucide-react';
import { usePathname } from 'next/navigation';
import { useEffect } from 'react';
import { format } from '../../lib/messages/format.ts';
import { help } from '../../lib/messages/help.ts';
import { follow, stopHelp, tellHelper, useHelp } from './help-store.ts';

const words = help.band;
const LONGEST_STEP = 60;

export function WatchBand() {
  const { phase, helper: name, readers, line, endedBy } = useHelp();
  const path = usePathname();
  useEffect(follow, []);
  useEffect(() => {
    if (phase !== 'live') return;
    // The page's title, once the page has set it: where the customer is, and nothing that they typed.
    const timer = setTimeout(() => {
      const step = document.title.slice(0, LONGEST_STEP) || path;
      void tellHelper({ type: 'at', step });
    }, 300);
    return () => clearTimeout(timer);
  }, [phase, path]);
  if (phase === 'ended' && endedBy !== null)
    return (
      <p className="watch no-print sticky bottom-0 z-40 px-5 py-4" role="status">
        {format(words.ended[endedBy], { name })}
      </p>
    );
  if (phase !== 'live') return null;
  return (
    <section className="watch no-print sticky bottom-0 z-40 px-5 py-3" aria-label={format(words.watching, { name })}>
      <p className="flex min-w-0 flex-1 items-center gap-2.5" role="status">
        <Eye className="size-5 shrink-0" aria-hidden="true" />
        <span>
          {line === 'broken' ? format(words.broken, { name }) : <b>{format(words.watching, { name })}</b>}{' '}
          {readers.length > 0 && format(words.readers, { names: [...new Set(readers)].join(', ') })} {words.never}
        </span>
      </p>
      <button type="button" className="watch-stop" onClick={stopHelp}>
        <Square className="size-4" aria-hidden="true" />
        {words.stop}
      </button>
    </section>
  );
}
