// The band's place on every page: its code is fetched only where help was asked for in this tab.
'use client';

import dynamic from 'next/dynamic';
import { useSyncExternalStore } from 'react';
import type { Subject } from '../../lib/messages/in-readers-language.ts';
import { withLateSentences } from '../_components/late-sentences.ts';
import { ownSession } from './own-session.ts';

const said: readonly Subject[] = ['help'];
const WatchBand = dynamic(
  () => withLateSentences(import('./watch-band.tsx'), said).then((module) => module.WatchBand),
  { ssr: false },
);

const listeners = new Set<() => void>();
let isWanted = false;

/** Help was asked for: from now on the band is there. */
export function wantBand(): void {
  isWanted = true;
  for (const listener of listeners) listener();
}

export function WatchBandSlot() {
  const wanted = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isWanted || ownSession() !== null,
    () => false,
  );
  return wanted ? <WatchBand /> : null;
}
