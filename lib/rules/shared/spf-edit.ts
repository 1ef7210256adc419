// Small edits of an SPF record that keep every working term: what rules propose to publish.
import type { SpfEvidence } from '../../model/evidence.ts';

type SpfTerm = SpfEvidence['terms'][number];

/**
 * The terms of evidence are those that could be read: with a faulty term beside them, a record written anew would
 * silently lose it.
 */
export function isEditable(spf: SpfEvidence): boolean {
  return spf.records.length === 1 && spf.faults.length === 0;
}

/** A record with these terms, in this order, one space apart (RFC 7208 4.5 and 4.6). */
export function spfFrom(terms: ReadonlyArray<string>): string {
  return ['v=spf1', ...terms].join(' ');
}

/**
 * Mechanisms that authorise somebody: neither `all` nor one with a negative qualifier. A record without them lets
 * nobody send.
 */
export function authorisingTerms(terms: readonly SpfTerm[]): SpfTerm[] {
  return terms.filter(({ kind, name, qualifier }) => kind === 'mechanism' && name !== 'all' && qualifier === '+');
}

/** `all` moved behind the other mechanisms, so that none of them is ignored (RFC 7208 5.1); modifiers stay last. */
export function withAllLast(terms: readonly SpfTerm[]): string {
  const isAll = ({ kind, name }: SpfTerm) => kind === 'mechanism' && name === 'all';
  const mechanisms = terms.filter((term) => term.kind === 'mechanism' && !isAll(term));
  const all = terms.filter(isAll).slice(0, 1);
  const modifiers = terms.filter((term) => term.kind === 'modifier');
  return spfFrom([...mechanisms, ...all, ...modifiers].map((term) => term.text));
}

/** Each redirect as an include of the same list: it passes the same senders, and stands beside `all` (RFC 7208 6.1). */
export function withIncludes(terms: readonly SpfTerm[]): SpfTerm[] {
  return terms.map((term) =>
    term.kind === 'modifier' && term.name === 'redirect'
      ? { ...term, kind: 'mechanism', name: 'include', qualifier: '+', text: `include:${term.value}` }
      : term,
  );
}

/** The same record with another qualifier before `all`. */
export function withAllQualifier(terms: readonly SpfTerm[], qualifier: '~' | '?'): string {
  return spfFrom(
    terms.map((term) => (term.kind === 'mechanism' && term.name === 'all' ? `${qualifier}all` : term.text)),
  );
}

/** The record with further mechanisms in front: matched first, they cost no look-up that another term pays today. */
export function withTermsFirst(record: string, added: readonly string[]): string {
  return [...['v=spf1', ...added], ...record.split(' ').slice(1)].join(' ');
}

/**
 * The single record without `removed`; null when that may turn away mail that gets through today: with -all at the
 * end, when nobody would be left, or when the terms are not in this record.
 */
export function withoutTerms(spf: SpfEvidence, removed: readonly string[]): string | null {
  const rest = spf.terms.filter((term) => !removed.includes(term.text));
  const readable = isEditable(spf) && rest.length < spf.terms.length;
  const safe = readable && spf.allQualifier !== '-' && authorisingTerms(rest).length > 0;
  return safe ? spfFrom(rest.map((term) => term.text)) : null;
}
