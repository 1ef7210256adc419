// The shape of what is told of a look, and the small words that several readers need.
import type { DnsQuestion } from '../../model/evidence.ts';
import { format } from '../format.ts';
import { looks as words } from '../looks.ts';

export interface LookFacts {
  /** The answer itself, in a few words. */
  answer: string;
  /** Bare facts behind it, each short, for whoever reads on. */
  facts: string[];
  /** It was seen to work. False says nothing bad: a closed POP port works as little as a missing record. */
  works: boolean;
}

/** Only what there is to say. */
export const toldOf = (
  answer: string,
  works: boolean,
  ...facts: Array<string | null | undefined | false>
): LookFacts => ({
  answer,
  works,
  facts: facts.filter((fact): fact is string => typeof fact === 'string' && fact !== ''),
});

/** The first few of a list, and how many more of `total` there are: a whole list belongs into what lies below. */
export function listed(items: readonly string[], most = 3, total = items.length): string {
  const rest = total - most;
  return [...items.slice(0, most), ...(rest > 0 ? [format(words.more, { n: rest })] : [])].join(', ');
}

export const ttlOf = ({ ttl }: Pick<DnsQuestion, 'ttl'>): string | null =>
  ttl === null ? null : format(words.ttl, { ttl });

/** Why there are no records: the name, the type or the answer is missing. */
export const absenceOf = ({ status }: Pick<DnsQuestion, 'status'>, none: string): string =>
  status === 'found' || status === 'nodata' || status === 'nxdomain' ? none : words.dns[status];

/** "2027-01-29": agents compare days, so they are exact. */
export const dayOf = (iso: string): string => iso.slice(0, 10);
