// Names that lead to nobody's public mail: what a network knows under them is its own affair.

/**
 * Endings that are in no public DNS: RFC 6761, 6762, 7686, 8375, 9476, ICANN's .internal, and names that routers and
 * offices make up. `.test`, `.example` and example.com are left out: training and practice use them.
 */
const PRIVATE_ENDINGS = new Set(
  'localhost local internal onion invalid alt lan intranet home corp private localdomain'.split(' '),
);
/** Homes have their names there (RFC 8375), beside the reverse names of everybody. */
const HOME = ['home', 'arpa'];

/** The private ending of a name, without its dot; null: it has none. `name`: A-labels in lower case, no trailing dot. */
export function privateEnding(name: string): string | null {
  const labels = name.split('.');
  if (HOME.every((label, at) => labels.at(at - HOME.length) === label)) return HOME.join('.');
  const ending = labels.at(-1) ?? '';
  return PRIVATE_ENDINGS.has(ending) ? ending : null;
}

/** No host of that name is for the public: a private ending, or one label alone, which a network completes by itself. */
export function isPrivateHost(name: string): boolean {
  return privateEnding(name) !== null || !name.includes('.');
}
