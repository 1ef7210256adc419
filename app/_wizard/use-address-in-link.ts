// Takes the address of an opened link into the field, and out of the address bar.
'use client';

import { useEffect } from 'react';
import { addressInLink } from './address-in-link.ts';

/** `onAddress`: called with the address or domain of a link, at the first look and whenever another link is followed. */
export function useAddressInLink(onAddress: (text: string) => void): void {
  useEffect(() => {
    const look = () => {
      const text = addressInLink(location.hash);
      if (text === null) return;
      history.replaceState(history.state, '', location.pathname + location.search);
      onAddress(text);
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, [onAddress]);
}
