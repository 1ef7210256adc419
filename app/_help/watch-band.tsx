// On every page while somebody watches: who it is, what they never see, and one press that ends it.
'use client';

import { Eye, Square } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { format } from '../../lib/messages/format.ts';
import { help } from '../../lib/messages/help.ts';
import { follow, newFromDesk, stopHelp, tellHelper, useHelp } from './help-store.ts';
import { showFromDesk } from './show-desk.ts';

const words = help.band;
const LONGEST_STEP = 60;
/** A page that is loaded passes through titles. */
const SETTLED_MS = 300;

/** Says where the customer is: the page's title whenever it changes, and nothing that they typed. Gives what ends that. */
function tellTitles(): () => void {
  let told = '';
  let timer: ReturnType<typeof setTimeout>;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const step = document.title.replace(/ – [^–]*$/, '').slice(0, LONGEST_STEP);
      if (step !== '' && step !== told) void tellHelper({ type: 'at', step });
      told = step;
    }, SETTLED_MS);
  };
  const titles = new MutationObserver(soon);
  titles.observe(document.head, { childList: true, subtree: true, characterData: true });
  soon();
  return () => {
    clearTimeout(timer);
    titles.disconnect();
  };
}

export function WatchBand() {
  const state = useHelp();
  const { phase, helper: name, readers, line, endedBy } = state;
  const router = useRouter();
  useEffect(follow, []);
  useEffect(() => (phase === 'live' ? tellTitles() : undefined), [phase]);
  const fresh = newFromDesk(state);
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
      {fresh && (
        <button type="button" className="watch-show" onClick={() => showFromDesk(() => router.push('/'))}>
          {format(words.fresh[fresh.what], { name: fresh.by })}
        </button>
      )}
      <button type="button" className="watch-stop" onClick={stopHelp}>
        <Square className="size-4" aria-hidden="true" />
        {words.stop}
      </button>
    </section>
  );
}
