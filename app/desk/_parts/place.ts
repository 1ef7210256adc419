// Where the desk stands, kept in the fragment of the address: it reaches no server and no log, and Back works.
'use client';

import { useSyncExternalStore } from 'react';

export type Place =
  | { view: 'desk' }
  /** The newest check of an address or domain. */
  | { view: 'case'; subject: string }
  /** Two checks of a domain. */
  | { view: 'compare'; domain: string }
  /** The answer to a paste, which stands in no address. */
  | { view: 'pasted' }
  /** A customer who is helped, by the session's id. */
  | { view: 'live'; session: string };

const COMPARE = 'compare:';
const PASTED = 'pasted:';
const LIVE = 'live:';

/** No address and no domain holds a colon, so that the words before one are ours. */
export function fragmentOf(place: Place): string {
  if (place.view === 'desk') return '';
  if (place.view === 'pasted') return `#${PASTED}`;
  if (place.view === 'live') return `#${LIVE}${encodeURIComponent(place.session)}`;
  return `#${place.view === 'compare' ? `${COMPARE}${encodeURIComponent(place.domain)}` : encodeURIComponent(place.subject)}`;
}

export function placeOfFragment(fragment: string): Place {
  const text = fragment.replace(/^#/, '');
  if (text === '') return { view: 'desk' };
  if (text === PASTED) return { view: 'pasted' };
  let subject: string;
  try {
    subject = decodeURIComponent(text);
  } catch {
    return { view: 'desk' }; // somebody typed a % by hand
  }
  if (subject.startsWith(LIVE)) return { view: 'live', session: subject.slice(LIVE.length) };
  return subject.startsWith(COMPARE)
    ? { view: 'compare', domain: subject.slice(COMPARE.length) }
    : { view: 'case', subject };
}

const listeners = new Set<() => void>();
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('popstate', listener);
  addEventListener('hashchange', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('popstate', listener);
    removeEventListener('hashchange', listener);
  };
}

/** The fragment now; the server knows none. */
export const useFragment = (): string =>
  useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => '',
  );

/** Goes there; Back returns from it. */
export function goTo(place: Place): void {
  const fragment = fragmentOf(place);
  if (fragment === location.hash) return;
  history.pushState(history.state, '', `${location.pathname}${fragment}`);
  for (const listener of listeners) listener();
  scrollTo({ top: 0 });
}
