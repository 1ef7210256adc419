// Asks where a password for an address would go, while the person reads or types.
'use client';

import { useCallback, useEffect, useState } from 'react';
import { type Destinations, findDestinations } from './destinations.ts';

/** The answer so far, and a way to ask again after a failure. */
export function useDestinations(address: string): [Destinations, () => void] {
  const [destinations, setDestinations] = useState<Destinations>({ state: 'looking' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const abort = new AbortController();
    // A new try is a new question even for the same address.
    if (tries >= 0) setDestinations({ state: 'looking' });
    findDestinations({ address }, abort.signal).then(setDestinations, () => undefined);
    return () => abort.abort();
  }, [address, tries]);
  return [destinations, useCallback(() => setTries((count) => count + 1), [])];
}
