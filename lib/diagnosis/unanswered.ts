// Whether the DNS left a question of the domain open: then a fault that is not seen may still be there.
import type { DnsQuestion } from '../model/evidence.ts';

/** Addresses stand aside: servers that fail at AAAA alone are common, and records of mail are judged without. */
const aside: ReadonlySet<string> = new Set(['A', 'AAAA']);
const isAnswer = ({ status }: DnsQuestion) => status === 'found' || status === 'nodata' || status === 'nxdomain';

/** A question about the domain, or a name below it, that neither a name server nor the resolver answered. */
export function leftOpen(domain: string, questions: readonly DnsQuestion[]): boolean {
  const own = questions.filter(
    ({ name, type }) => !aside.has(type) && (name === domain || name.endsWith(`.${domain}`)),
  );
  const each = Map.groupBy(own, ({ name, type }) => `${type} ${name}`);
  return [...each.values()].some((group) => !group.some(isAnswer));
}
