// The terms of a record that an evaluation without a match comes to.
import type { SpfTerm } from './parse.ts';
import type { SpfMechanism, SpfModifier } from './term.ts';

export type SpfMechanismTerm = SpfTerm & SpfMechanism;
type SpfModifierTerm = SpfTerm & SpfModifier;

/** RFC 7208 5.1, 6.1: nothing behind `all`, and `redirect` only where there is no `all`. `rest`: all others. */
export function reachableTerms(terms: readonly SpfTerm[]): {
  mechanisms: SpfMechanismTerm[];
  redirect: SpfModifierTerm | null;
  rest: SpfTerm[];
} {
  const end = terms.findIndex((term) => term.name === 'all');
  const mechanisms = (end < 0 ? terms : terms.slice(0, end + 1)).filter((term) => term.kind === 'mechanism');
  const redirects = end < 0 ? terms.filter((term) => term.kind === 'modifier' && term.name === 'redirect') : [];
  const [redirect = null] = redirects as SpfModifierTerm[];
  const used = new Set<SpfTerm>(redirect ? [...mechanisms, redirect] : mechanisms);
  return { mechanisms, redirect, rest: terms.filter((term) => !used.has(term)) };
}
