// Distinguished names of certificates, as Node writes them: one attribute a line, or joined by commas.

/**
 * The common name (RFC 5280 4.1.2.4) in "C=US\nO=Example\nCN=Example R1" or "C=US, O=Example, CN=Example R1"; null: there
 * is none. Takes time in proportion to the length of the text.
 */
export function commonNameIn(name: string): string | null {
  const attribute = name
    .split(/[\n,]/)
    .map((each) => each.trimStart())
    .find((each) => each.startsWith('CN='));
  return attribute === undefined || attribute === 'CN=' ? null : attribute.slice('CN='.length);
}
