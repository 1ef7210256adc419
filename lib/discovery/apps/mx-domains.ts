// The domains at which Thunderbird and its kin ask for the settings of whoever takes a domain's mail in.
import { registrableDomain } from '../../records/registrable-domain.ts';

/**
 * The MX host without its first label, if that is more than the registrable domain, and then that one. Empty: it is the
 * mail domain itself, which was asked already.
 */
export function mxDomains(exchange: string, domain: string): string[] {
  const base = registrableDomain(exchange);
  if (base === domain) return [];
  const parent = exchange.slice(exchange.indexOf('.') + 1);
  return parent !== base && parent.endsWith(`.${base}`) ? [parent, base] : [base];
}
