// Where the desk stands: in the fragment of the address, which reaches no server and no log; what is kept has paths of its own. Back works.
'use client';

import { useSyncExternalStore } from 'react';

export type Place =
  | { view: 'desk' }
  /** The newest check of an address or domain. */
  | { view: 'case'; subject: string }
  /** Two checks of a domain; by their ids, else the newest two. */
  | { view: 'compare'; domain: string; before?: string; after?: string }
  /** The answer to a paste, which stands in no address. */
  | { view: 'pasted' }
  /** A customer who is helped, by the session's id. */
  | { view: 'live'; session: string }
  /** What the desk keeps of a domain. */
  | { view: 'domain'; domain: string }
  /** A case that has ended, and one check that the desk keeps. */
  | { view: 'past-case'; id: string }
  | { view: 'past-check'; id: string };

const HOME = '/desk';
const COMPARE = 'compare:';
const PASTED = 'pasted:';
const LIVE = 'live:';
/** A customer's link: their code goes into its field, and the desk is where that is. */
const CODE = 'code:';
const paths = { domain: 'domains', 'past-case': 'cases', 'past-check': 'checks' } as const;

/** No address and no domain holds a colon, so that the words before one are ours. */
export function hrefOf(place: Place): string {
  switch (place.view) {
    case 'desk':
      return HOME;
    case 'pasted':
      return `${HOME}#${PASTED}`;
    case 'live':
      return `${HOME}#${LIVE}${encodeURIComponent(place.session)}`;
    case 'compare': {
      const pair = place.before && place.after ? [place.before, place.after] : [];
      return `${HOME}#${COMPARE}${[place.domain, ...pair].map(encodeURIComponent).join(':')}`;
    }
    case 'case':
      return `${HOME}#${encodeURIComponent(place.subject)}`;
    case 'domain':
      return `${HOME}/${paths.domain}/${encodeURIComponent(place.domain)}`;
    default:
      return `${HOME}/${paths[place.view]}/${encodeURIComponent(place.id)}`;
  }
}

/** Null: somebody typed a % by hand. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function placeOfFragment(text: string): Place {
  if (text === '') return { view: 'desk' };
  if (text === PASTED) return { view: 'pasted' };
  const subject = decoded(text);
  if (subject === null) return { view: 'desk' };
  if (subject.startsWith(LIVE)) return { view: 'live', session: subject.slice(LIVE.length) };
  if (subject.startsWith(CODE)) return { view: 'desk' };
  if (!subject.startsWith(COMPARE)) return { view: 'case', subject };
  const [domain = '', before, after] = subject.slice(COMPARE.length).split(':');
  return before && after ? { view: 'compare', domain, before, after } : { view: 'compare', domain };
}

/** `address`: a path of the desk, with its fragment. */
export function placeOf(address: string): Place {
  const [path = '', fragment = ''] = address.split(/#(.*)/s);
  const [, kind, name] = /^\/desk\/(\w+)\/([^/]+)\/?$/.exec(path) ?? [];
  const id = name === undefined ? null : decoded(name);
  if (id !== null && kind === paths.domain) return { view: 'domain', domain: id };
  if (id !== null && kind === paths['past-case']) return { view: 'past-case', id };
  if (id !== null && kind === paths['past-check']) return { view: 'past-check', id };
  return placeOfFragment(fragment);
}

/** The code in a customer's link, which is then taken out of the address; null: there is none. */
export function takeCode(): string | null {
  const [, code = null] = /^#code:([\w-]{1,40})$/.exec(location.hash) ?? [];
  if (code !== null) history.replaceState(history.state, '', location.pathname);
  return code;
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
const here = (): string => `${location.pathname}${location.hash}`;

/** Where the desk stands now; `asked`: the path that the server was asked for, which knows no fragment. */
export const useAddress = (asked: string): string => useSyncExternalStore(subscribe, here, () => asked);

/** Goes there; Back returns from it. */
export function goTo(place: Place): void {
  const href = hrefOf(place);
  if (href === here()) return;
  history.pushState(history.state, '', href);
  for (const listener of listeners) listener();
  scrollTo({ top: 0 });
}

/** For a link of the desk: it goes there without leaving the page, but where the reader wants a new one. */
export function linkTo(place: Place): { href: string; onClick: (event: React.MouseEvent) => void } {
  return {
    href: hrefOf(place),
    onClick: (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      goTo(place);
    },
  };
}
