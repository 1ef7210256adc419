// Whether the page is in the person's browser by now: what depends on its clock, zone or storage is unknown before.
'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;
/** False on the server and at the first paint, so that both show the same. */
export const useInBrowser = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
