// Chooses which terms of an SPF record to write out as addresses, and writes the record.
import { type AddressSet, holdsAll, networkTerms, nobody, union, without } from './address-set.ts';
import type { PlanTerm } from './short-plan.ts';

/** What it costs to write a term out: its networks, and how soon they are likely to be wrong. */
export type Weigh = (term: PlanTerm) => number;

/** Can its addresses be listed instead of it? A list that allows everyone would only hide that. */
export function canFlatten({ lookups, set }: PlanTerm): boolean {
  return lookups > 0 && set !== null && !holdsAll(set, 4) && !holdsAll(set, 6);
}

/** The terms to write out so that `saving` look-ups go, at the least weight; null: even all of them save fewer. */
export function chooseFlattened(terms: readonly PlanTerm[], saving: number, weigh: Weigh): PlanTerm[] | null {
  // best[n]: the lightest choice that saves n look-ups or more, n capped at `saving`.
  const best: Array<{ weight: number; chosen: PlanTerm[] } | undefined> = [{ weight: 0, chosen: [] }];
  for (const term of terms.filter(canFlatten)) {
    const weight = weigh(term);
    for (let saved = Math.min(saving, best.length - 1); saved >= 0; saved--) {
      const from = best[saved];
      if (!from) continue;
      const to = Math.min(saving, saved + term.lookups);
      const better = { weight: from.weight + weight, chosen: [...from.chosen, term] };
      if (to !== saved && better.weight < (best[to]?.weight ?? Number.POSITIVE_INFINITY)) best[to] = better;
    }
  }
  return best[saving]?.chosen ?? null;
}

/** RFC 7208 3.4: longer records may not fit into a DNS answer beside other texts. */
export const LONGEST_RECORD = 450;

/**
 * The mechanisms with `flattened` written out. Terms with the same qualifier may change places among themselves
 * without changing a result, so the addresses of neighbours are joined: exactly those, never more.
 * `listed`: all addresses written out, when they stand in one place and let send: then they can have records of their own.
 */
export function writeFlattened(
  terms: readonly PlanTerm[],
  flattened: readonly PlanTerm[],
): { texts: string[]; apart: { before: string[]; listed: string[]; after: string[] } | null } {
  const stretches: PlanTerm[][] = [];
  for (const one of terms) {
    const last = stretches.at(-1);
    if (last?.[0]?.term.qualifier === one.term.qualifier) last.push(one);
    else stretches.push([one]);
  }
  const written = stretches.map((stretch) => {
    const out = stretch.filter((one) => flattened.includes(one));
    const kept = stretch.filter((one) => !out.includes(one)).map(({ text }) => text);
    return { qualifier: stretch[0]!.term.qualifier, listed: shortest(out, stretch), kept };
  });
  const textsOf = (some: typeof written) =>
    some.flatMap(({ qualifier, listed, kept }) => [...listed.map((text) => signed(qualifier, text)), ...kept]);
  const texts = textsOf(written);
  const at = written.findIndex(({ listed }) => listed.length > 0);
  const only = written[at];
  const inOnePlace =
    only?.qualifier === '+' && written.every(({ listed }, index) => index === at || listed.length === 0);
  if (!only || !inOnePlace) return { texts, apart: null };
  const after = [...only.kept, ...textsOf(written.slice(at + 1))];
  return { texts, apart: { before: textsOf(written.slice(0, at)), listed: only.listed, after } };
}

function signed(qualifier: string, text: string): string {
  return qualifier === '+' ? text : `${qualifier}${text}`;
}

/** What other ip4 and ip6 terms of the stretch name already need not be listed again, where that is shorter. */
function shortest(out: readonly PlanTerm[], stretch: readonly PlanTerm[]): string[] {
  const sets = (list: readonly PlanTerm[]): AddressSet => union(...list.map(({ set }) => set ?? nobody));
  const literal = stretch.filter((one) => one.term.ip && !out.includes(one));
  const whole = networkTerms(sets(out));
  const rest = networkTerms(without(sets(out), sets(literal)), whole.length + 1);
  return rest.length <= whole.length ? rest : whole;
}
