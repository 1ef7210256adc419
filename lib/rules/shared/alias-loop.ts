// Tells aliases that lead in a circle from those that only go on for very long.
import type { DnsQuestion } from '../../model/evidence.ts';

/** The last alias is one of those before it, or the name itself. */
export const isLoop = ({ name, cnames }: Pick<DnsQuestion, 'name' | 'cnames'>): boolean =>
  [name, ...cnames].indexOf(cnames.at(-1) ?? '') < cnames.length;
