// The head and foot of the site, around every page but those of the desk, which has a frame of its own.
'use client';

import { useSelectedLayoutSegment } from 'next/navigation';
import { WatchBandSlot } from '../_help/watch-band-slot.tsx';

interface FrameProps {
  head: React.ReactNode;
  foot: React.ReactNode;
  children: React.ReactNode;
}

export function SiteFrame({ head, foot, children }: FrameProps) {
  if (useSelectedLayoutSegment() === 'desk') return children;
  return (
    <>
      {head}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      {foot}
      <WatchBandSlot />
    </>
  );
}
