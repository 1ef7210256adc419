// Joins several SPF records of one name into the single one that RFC 7208 4.5 allows.
import { formatSpf, formatSpfTerm } from './format.ts';
import { parseSpf } from './parse.ts';
import type { SpfMechanism, SpfModifier, SpfTermBody } from './term.ts';

/** Soft to strict. "+" is missing on purpose: see `joinedAll`. */
const softness = ['?', '~', '-'] as const;

/**
 * One record with every working entry of `records`, each once, in their order. Entries that cannot be read are left
 * out, as are those that no receiver looks at: mechanisms after `all` (RFC 7208 5.1), `redirect` beside it (6.1).
 * A `redirect` that can no longer stay one becomes an `include` of the same domain: it passes the same senders.
 */
export function mergeSpf(records: readonly string[]): string {
  const parsed = records.map((record) => parseSpf(record).terms);
  const alls = parsed.map((terms) => terms.find(isAll)).filter((all) => all !== undefined);
  const redirects = parsed
    .filter((terms) => !terms.some(isAll))
    .flatMap((terms) => terms.filter(isRedirect).slice(0, 1));
  const redirectDomains = new Set(redirects.map((term) => term.value.toLowerCase()));
  const keepRedirect = redirectDomains.size === 1 && alls.length === 0;

  const mechanisms = parsed.flatMap((terms): SpfTermBody[] => {
    const end = terms.findIndex(isAll);
    const reachable = end < 0 ? terms : terms.slice(0, end);
    const included = keepRedirect || end >= 0 ? [] : terms.filter(isRedirect).slice(0, 1).map(asInclude);
    return [...reachable.filter((term) => term.kind === 'mechanism'), ...included];
  });
  const exp = parsed.flat().find((term) => term.kind === 'modifier' && term.name === 'exp');
  const tail = [joinedAll(alls), keepRedirect ? redirects[0] : null, exp].filter((term) => term != null);
  return formatSpf([...unique(mechanisms), ...tail]);
}

/**
 * The softest of the alls, so that no mail which one of the records lets through is refused after the joining.
 * "+all" lets anyone send in the domain's name and is never carried over: "~all" still lets such mail arrive, marked.
 */
function joinedAll(alls: readonly SpfMechanism[]): SpfMechanism | null {
  const first = alls[0];
  if (!first) return null;
  const qualifiers = alls.map((all) => (all.qualifier === '+' ? '~' : all.qualifier));
  return { ...first, qualifier: softness.find((qualifier) => qualifiers.includes(qualifier)) ?? '~' };
}

function isAll<Term extends SpfTermBody>(term: Term): term is Term & SpfMechanism {
  return term.kind === 'mechanism' && term.name === 'all';
}

function isRedirect<Term extends SpfTermBody>(term: Term): term is Term & SpfModifier {
  return term.kind === 'modifier' && term.name === 'redirect';
}

function asInclude(redirect: SpfModifier): SpfMechanism {
  return { ...redirect, kind: 'mechanism', name: 'include', qualifier: '+' };
}

/** Domain names and addresses compare without case (RFC 4343); macros keep theirs, as upper case escapes (RFC 7208 7.3). */
function unique(terms: readonly SpfTermBody[]): SpfTermBody[] {
  const key = (term: SpfTermBody) =>
    term.value?.includes('%') ? formatSpfTerm(term) : formatSpfTerm(term).toLowerCase();
  return [...new Map(terms.map((term) => [key(term), term] as const).reverse()).values()].reverse();
}
