// Where a domain-spec leads when nobody has sent anything yet: only macros that name a domain have a value then.
import { expandDomain, targetName } from './macro.ts';
import { readMacroString } from './macro-string.ts';

/**
 * `domain`: of the record that holds the spec (macro "d"); `checked`: the one that was asked about (macro "o").
 * null: it depends on the sender (RFC 7208 7.2: s, l, i, p, v, h), or no DNS name can be that.
 */
export async function senderlessTarget(spec: string | null, domain: string, checked: string): Promise<string | null> {
  if (spec === null) return domain;
  const read = readMacroString(spec, 'domain');
  if (read.status === 'fault') return null;
  if (read.pieces.some((piece) => piece.kind === 'macro' && piece.letter !== 'd' && piece.letter !== 'o')) return null;
  const unused = { s: '', l: '', i: '', h: '', c: '', r: '', t: '', v: '', p: async () => '' };
  return targetName(await expandDomain(read.pieces, { ...unused, d: domain, o: checked }));
}
