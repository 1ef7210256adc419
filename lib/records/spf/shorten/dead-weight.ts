// Finds the terms of an SPF record that can go without changing any result.
import type { SpfShorter } from '../../../model/evidence.ts';
import { type AddressSet, intersection, isEmpty, nobody, union, without } from './address-set.ts';
import type { PlanTerm, ShortPlan } from './short-plan.ts';

type Dropped = Extract<SpfShorter, { status: 'found' }>['dropped'][number];
interface Lightened {
  kept: PlanTerm[];
  dropped: Dropped[];
}

/** Sound zones have a few hundred; each term is compared with all of them. */
const MOST_NETWORKS = 1000;

/** Only terms that cost a look-up are dropped; those that others cover only while more than `limit` are left. */
export function withoutDeadWeight({ terms, redirectLookups }: ShortPlan, limit: number): Lightened {
  const certain = dropCertain(terms, redirectLookups !== null);
  const dropped = [...certain.dropped];
  let kept = certain.kept;
  const cost = () => kept.reduce((sum, { lookups }) => sum + lookups, redirectLookups ?? 0);
  // What saves most goes first; of two that save the same, the later one.
  const byCost = kept.toReversed().toSorted((one, other) => other.lookups - one.lookups);
  const compared = terms.reduce((sum, { networks }) => sum + networks, 0) <= MOST_NETWORKS ? byCost : [];
  for (const one of compared) {
    if (cost() <= limit) break;
    if (one.lookups === 0 || !isCovered(one, kept)) continue;
    kept = kept.filter((term) => term !== one);
    dropped.push({ term: one.term.text, why: 'covered' });
  }
  return { kept, dropped };
}

function dropCertain(terms: readonly PlanTerm[], redirects: boolean): Lightened {
  const seen = new Set<string>();
  const all = terms.find(({ term }) => term.name === 'all');
  // Where a redirect decides about everyone else, they may be refused.
  const others = all?.term.qualifier ?? (redirects ? '-' : '?');
  const dropped: Dropped[] = [];
  const kept = terms.filter((one) => {
    const why = certainly(one, seen, others);
    seen.add(keyOf(one));
    if (why) dropped.push({ term: one.term.text, why });
    return !why;
  });
  return { kept, dropped };
}

function certainly(one: PlanTerm, seen: Set<string>, others: string): Dropped['why'] | null {
  if (one.lookups === 0) return null;
  // What did not match the first time does not match the second time either.
  if (seen.has(keyOf(one))) return 'repeated';
  if (one.set && isEmpty(one.set)) return 'empty';
  // RFC 7208 5.2 makes it a permerror. Under "-all" its service, perhaps only misspelt, would be refused outright.
  const isMissing = one.child?.record === null && ['nxdomain', 'nodata'].includes(one.child.status);
  return isMissing && others !== '-' && others !== '+' ? 'missing' : null;
}

/** Terms that mean the same, whatever their qualifier. Macros keep their case: upper case escapes (RFC 7208 7.3). */
function keyOf({ text }: PlanTerm): string {
  const plain = text.replace(/^[+\-~?]/, '');
  return plain.includes('%') ? plain : plain.toLowerCase();
}

/** Would every address that it matches come to the same result without it? */
function isCovered(one: PlanTerm, terms: readonly PlanTerm[]): boolean {
  if (!one.set) return false;
  const at = terms.indexOf(one);
  const before = terms.slice(0, at).map(({ set }) => set ?? nobody);
  let left: AddressSet = without(one.set, union(...before));
  for (const later of terms.slice(at + 1)) {
    if (isEmpty(left)) return true;
    // What a term does that depends on the sender is not known, nor is what comes behind it.
    if (!later.set) return false;
    const decided = intersection(left, later.set);
    if (!isEmpty(decided) && later.term.qualifier !== one.term.qualifier) return false;
    left = without(left, decided);
  }
  return isEmpty(left);
}
