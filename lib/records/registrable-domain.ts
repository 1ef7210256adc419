// Finds the name a customer registers: the one label below the public suffix.
import { getDomain } from 'tldts';

const options = { allowPrivateDomains: true, extractHostname: false, validateHostname: false, detectIp: true };

/**
 * The registrable domain of `name` by the public suffix list, in lower case without a trailing dot.
 * An unknown suffix is one label (the list's default rule). The private section counts, so two customers
 * of a shared suffix are not one. A name with nothing below its suffix, and an address, is its own.
 */
export function registrableDomain(name: string): string {
  const host = name.toLowerCase().replace(/\.$/, '');
  return getDomain(host, options) ?? host;
}

/** Whether both names belong to the same customer of the registry. */
export function sameRegistrableDomain(a: string, b: string): boolean {
  return registrableDomain(a) === registrableDomain(b);
}
