// Which practice domains stand on the start page: a few from all over the list, and those with certain words.
import type { PracticeDomain } from './site-facts.ts';

/** The first and others at even distances: the list goes by kind of fault, so each shows another kind. */
export function practiceSamples(domains: readonly PracticeDomain[], most: number): PracticeDomain[] {
  if (domains.length <= most) return [...domains];
  return Array.from({ length: most }, (_, place) => domains[Math.floor((place * domains.length) / most)]).filter(
    (domain) => domain !== undefined,
  );
}

/** Those whose address or story has every word of `text`, in any order, large or small. */
export function practiceWith(domains: readonly PracticeDomain[], text: string): PracticeDomain[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return domains.filter(({ address, story }) => {
    const own = `${address} ${story}`.toLowerCase();
    return words.every((word) => own.includes(word));
  });
}
