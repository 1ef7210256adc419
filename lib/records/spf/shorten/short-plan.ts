// A record taken apart for shortening: each mechanism with what it costs and exactly which addresses it matches.
import type { SpfIncludeNode } from '../../../model/evidence.ts';
import { formatSpfTerm } from '../format.ts';
import { parseSpf, type SpfTerm } from '../parse.ts';
import { reachableTerms, type SpfMechanismTerm } from '../reachable.ts';
import { type AddressSet, networkCount } from './address-set.ts';
import { childOf, LONGEST_READ, matchSet, type SenderSetContext } from './sender-set.ts';

/** Far more than any record that is written out may hold. */
const MOST_COUNTED = 1001;

export interface PlanTerm {
  text: string;
  term: SpfMechanismTerm;
  /** Look-ups it costs. */
  lookups: number;
  /** What it matches; null: it depends on the sender, or is not known. */
  set: AddressSet | null;
  /** How many ip4 and ip6 terms say the same, counted up to `MOST_COUNTED`. */
  networks: number;
  /** What an include leads to. */
  child: SpfIncludeNode | null;
}

export interface ShortPlan {
  /** Those that an evaluation can come to, `all` included. */
  terms: PlanTerm[];
  /** Everything else, word for word: modifiers, and what stands behind `all`. */
  rest: string[];
  /** Look-ups of a `redirect`; null: there is none. */
  redirectLookups: number | null;
  /** Terms that were replaced by what they lead to. */
  unfolded: string[];
}

/** `unfold`: whether what one of the domain's own includes, or a redirect, leads to is put in its place. */
export async function shortPlan(
  root: SpfIncludeNode,
  unfold: (term: string) => boolean,
  context: SenderSetContext,
): Promise<ShortPlan> {
  const { placed, rest, redirectLookups, unfolded } = unfoldedTerms(root, unfold, context.checked);
  const terms = await Promise.all(
    placed.map(async ({ term, node, text }): Promise<PlanTerm> => {
      const child = term.name === 'include' ? childOf(node, term.text) : null;
      const asks = !term.ip && term.name !== 'all';
      const set = await matchSet(term, node, context);
      const networks = set && asks ? networkCount(set, MOST_COUNTED) : 0;
      return { text, term, lookups: child?.lookups ?? (asks ? 1 : 0), set, networks, child };
    }),
  );
  return { terms, rest, redirectLookups, unfolded };
}

interface Placed {
  term: SpfMechanismTerm;
  /** The record it stands in. */
  node: SpfIncludeNode;
  /** As it is written in the record of the domain itself. */
  text: string;
}
interface Terms {
  placed: Placed[];
  rest: string[];
  redirectLookups: number | null;
  unfolded: string[];
}

function unfoldedTerms(node: SpfIncludeNode, unfold: (term: string) => boolean, checked: string): Terms {
  const { mechanisms, redirect, rest } = reachableTerms(parseSpf(node.record ?? '').terms);
  const unfolded: string[] = [];
  const placed = mechanisms.flatMap((term): Placed[] => {
    const child = term.name === 'include' ? childOf(node, term.text) : null;
    const isOwn = child?.domain.endsWith(`.${checked}`) && unfold(term.text);
    const inner = child && isOwn ? includedTerms(child, term) : null;
    if (!inner) return [{ term, node, text: writtenIn(term, node, checked) ?? term.text }];
    unfolded.push(term.text);
    return inner;
  });
  const texts = rest.map(({ text }) => text);
  if (!redirect) return { placed, rest: texts, redirectLookups: null, unfolded };
  const target = childOf(node, redirect.text);
  const below = target && unfold(redirect.text) && moved(target) ? unfoldedTerms(target, unfold, checked) : null;
  if (!below) {
    return { placed, rest: [redirect.text, ...texts], redirectLookups: target?.lookups ?? 1, unfolded };
  }
  // RFC 7208 6.1: with a redirect, the explanation is that of the record it leads to.
  const others = rest.filter(({ name }) => name !== 'exp').map(({ text }) => text);
  return {
    placed: [...placed, ...below.placed],
    rest: [...others, ...below.rest],
    redirectLookups: below.redirectLookups,
    unfolded: [...unfolded, redirect.text, ...below.unfolded],
  };
}

/** RFC 7208 5.2: an include matches when one of its terms passes, so where all of them pass they can stand for it. */
function includedTerms(child: SpfIncludeNode, include: SpfMechanismTerm): Placed[] | null {
  if (!moved(child)) return null;
  const { mechanisms, redirect } = reachableTerms(parseSpf(child.record ?? '').terms);
  const inner = mechanisms.filter(({ name }) => name !== 'all');
  const end = mechanisms.find(({ name }) => name === 'all');
  const plain = !redirect && end?.qualifier !== '+' && inner.every(({ qualifier }) => qualifier === '+');
  if (!plain || inner.length === 0) return null;
  return inner.map((one) => {
    const term = { ...one, qualifier: include.qualifier };
    return { term, node: child, text: formatSpfTerm({ ...term, value: term.value ?? child.domain }) };
  });
}

/** Can its terms stand in another record? Not with macros, which would mean that record's domain (RFC 7208 7.2, "d"). */
function moved(node: SpfIncludeNode): boolean {
  if (node.record === null || node.record.length > LONGEST_READ || node.loop) return false;
  const { terms, faults } = parseSpf(node.record);
  return faults.length === 0 && !terms.some(({ value }) => value?.includes('%'));
}

/** A term of a record that is not the checked domain's own: the domain that it leaves out has to be written. */
function writtenIn(term: SpfTerm, node: SpfIncludeNode, checked: string): string | null {
  const implied = term.kind === 'mechanism' && term.value === null && ['a', 'mx', 'ptr'].includes(term.name);
  return implied && node.domain !== checked ? formatSpfTerm({ ...term, value: node.domain }) : null;
}
