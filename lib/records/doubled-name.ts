// Recognises a complete name to which a zone file or a DNS panel has appended the domain (RFC 1035 5.1).
import { registrableDomain } from './registrable-domain.ts';

/** Top-level domains that nobody takes for the name of a host inside; those of two letters are countries. */
const known = /^(?:[a-z]{2}|com|net|org|info|biz)$/;

/**
 * The name that was meant where `name` has the domain, or the registered domain that it lies in, appended to one that
 * looks complete by itself: it ends in the domain itself, or in a top-level domain. null: it does not look so.
 * Both in lower case, without a trailing dot.
 */
export function undoubledName(name: string, domain: string): string | null {
  return withoutZone(name, domain) ?? withoutZone(name, registrableDomain(domain));
}

function withoutZone(name: string, zone: string): string | null {
  if (!name.endsWith(`.${zone}`)) return null;
  const meant = name.slice(0, -zone.length - 1);
  if (meant === zone || meant.endsWith(`.${zone}`)) return meant;
  const labels = meant.split('.');
  const top = labels.at(-1) ?? '';
  if (top === zone.slice(zone.lastIndexOf('.') + 1)) return labels.length > 1 ? meant : null;
  // "mail.eu" may well be meant as it stands.
  return known.test(top) && labels.length > (top.length === 2 ? 2 : 1) ? meant : null;
}
