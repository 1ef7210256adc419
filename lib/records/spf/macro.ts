// Expands macros (RFC 7208 7) into domain names and explanation texts.
import type { MacroPiece } from './macro-string.ts';

/** The value of each macro letter; `p` is the validated name, looked up only when it is asked for. */
export type MacroValues = Record<'s' | 'l' | 'o' | 'd' | 'i' | 'h' | 'c' | 'r' | 't' | 'v', string> & {
  p(): Promise<string>;
};

/** One value in a record of 64 KB cannot make more than this of it. */
const LONGEST_VALUE = 1000;

/** RFC 7208 7.3: split at the delimiters, reverse, keep the right-hand parts, join with dots, escape. */
function transformed(value: string, piece: MacroPiece & { kind: 'macro' }): string {
  const parts: string[] = [''];
  for (const character of value.slice(0, LONGEST_VALUE)) {
    if (piece.delimiters.includes(character)) parts.push('');
    else parts[parts.length - 1] += character;
  }
  if (piece.reverse) parts.reverse();
  const kept = piece.keep === null ? parts : parts.slice(-piece.keep);
  return piece.urlEscape ? urlEscaped(kept.join('.')) : kept.join('.');
}

/** RFC 3986 2.3: everything but the unreserved characters; a lone surrogate cannot be encoded and is left out. */
function urlEscaped(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

async function pieceText(piece: MacroPiece, values: MacroValues): Promise<string> {
  if (piece.kind !== 'macro') return piece.text;
  const value = piece.letter === 'p' ? await values.p() : values[piece.letter as Exclude<keyof MacroValues, 'p'>];
  return transformed(value, piece);
}

/** At most about `longest` characters, from the left. */
export async function expandText(pieces: readonly MacroPiece[], values: MacroValues, longest: number): Promise<string> {
  let text = '';
  for (const piece of pieces) {
    text += await pieceText(piece, values);
    if (text.length >= longest) break;
  }
  return text.slice(0, longest);
}

/** The right-hand end of the domain-spec, as far as it can count in a name of 253 characters. */
export async function expandDomain(pieces: readonly MacroPiece[], values: MacroValues): Promise<string> {
  let name = '';
  for (const piece of pieces.toReversed()) {
    name = (await pieceText(piece, values)) + name;
    if (name.length > 255) break;
  }
  return name;
}

/**
 * The expanded domain-spec as a name to ask for: without the last dot, and cut to 253 characters by dropping labels
 * from the left (RFC 7208 7.3). null: no DNS name can be that (RFC 7208 4.8), so there is nothing to ask.
 */
export function targetName(expanded: string): string | null {
  let name = expanded.endsWith('.') ? expanded.slice(0, -1) : expanded;
  if (name.length > 253) {
    const dot = name.indexOf('.', name.length - 254);
    if (dot < 0) return null;
    name = name.slice(dot + 1);
  }
  return name.split('.').every((label) => /^[\x20-\x7e]{1,63}$/.test(label)) ? name : null;
}
