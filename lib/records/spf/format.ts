// Writes terms back as the text of an SPF record.
import type { SpfTermBody } from './term.ts';

/** The sign "+" is left out, as it is the default (RFC 7208 4.6.2). */
export function formatSpfTerm(term: SpfTermBody): string {
  if (term.kind === 'modifier') return `${term.name}=${term.value}`;
  const sign = term.qualifier === '+' ? '' : term.qualifier;
  const value = term.value === null ? '' : `:${term.value}`;
  if (term.ip) {
    const length = term.cidr4 ?? term.cidr6;
    return `${sign}${term.name}${value}${length === null ? '' : `/${length}`}`;
  }
  const cidr4 = term.cidr4 === null ? '' : `/${term.cidr4}`;
  const cidr6 = term.cidr6 === null ? '' : `//${term.cidr6}`;
  return `${sign}${term.name}${value}${cidr4}${cidr6}`;
}

export function formatSpf(terms: readonly SpfTermBody[]): string {
  return ['v=spf1', ...terms.map(formatSpfTerm)].join(' ');
}
