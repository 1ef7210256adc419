// The visitor's system as the browser tells it; null on the server and where nothing is recognised.
'use client';

import { useSyncExternalStore } from 'react';
import type { GuideSystem } from '../../lib/model/guide.ts';
import { guessSystem } from './guess-system.ts';

const never = () => () => {};

export function useSystem(): GuideSystem | null {
  return useSyncExternalStore(
    never,
    () => guessSystem(navigator.userAgent, navigator.maxTouchPoints),
    () => null,
  );
}
