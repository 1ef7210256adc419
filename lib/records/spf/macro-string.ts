// Reads a macro-string (RFC 7208 7.1) into its pieces: literal text and macros.
import type { SpfFaultKey } from '../../messages/spf-faults.ts';

export type MacroPiece =
  | { kind: 'literal'; text: string }
  /** `%%`, `%_` and `%-`: a percent sign, a space, and a space as URLs write it. */
  | { kind: 'escape'; text: '%' | ' ' | '%20' }
  | {
      kind: 'macro';
      /** Lower case. */
      letter: string;
      /** Written in upper case: the value is URL-escaped. */
      urlEscape: boolean;
      /** How many right-hand parts are kept; null: all. */
      keep: number | null;
      reverse: boolean;
      delimiters: string;
    };

type MacroString =
  | { status: 'read'; pieces: MacroPiece[] }
  /** `at`: the offset of the character at fault; `length`: how many characters belong to it. */
  | { status: 'fault'; key: SpfFaultKey; at: number; length: number };

const escapes = { '%': '%', _: ' ', '-': '%20' } as const;
const macro = /^%\{([A-Za-z])(\d*)([rR]?)([.\-+,/_=]*)\}/;
/** A macro is short; looking no further keeps reading linear. */
const LONGEST_MACRO = 64;

/**
 * `use` tells where the text stands: c, r and t belong into explanation texts only (RFC 7208 7.2), which may also
 * hold spaces. Unknown modifiers are not interpreted, so all letters pass there.
 */
export function readMacroString(text: string, use: 'domain' | 'explanation' | 'any'): MacroString {
  const pieces: MacroPiece[] = [];
  for (let at = 0; at < text.length; ) {
    const percent = text.indexOf('%', at);
    const literal = text.slice(at, percent < 0 ? text.length : percent);
    if (literal) {
      const bad = literal.search(use === 'explanation' ? /[^\x20-\x7e]/ : /[^\x21-\x7e]/);
      if (bad >= 0) return { status: 'fault', key: characterFault(literal[bad]!), at: at + bad, length: 1 };
      pieces.push({ kind: 'literal', text: literal });
    }
    if (percent < 0) break;
    const next = text[percent + 1];
    if (next === '%' || next === '_' || next === '-') {
      pieces.push({ kind: 'escape', text: escapes[next] });
      at = percent + 2;
      continue;
    }
    const found = macro.exec(text.slice(percent, percent + LONGEST_MACRO));
    if (!found) return { status: 'fault', key: 'macro-syntax', at: percent, length: next === undefined ? 1 : 2 };
    const [whole, letter = '', digits = '', reverse = '', delimiters = ''] = found;
    const key = macroFault(letter.toLowerCase(), digits, use);
    if (key) return { status: 'fault', key, at: percent, length: whole.length };
    pieces.push({
      kind: 'macro',
      letter: letter.toLowerCase(),
      urlEscape: letter !== letter.toLowerCase(),
      keep: digits === '' ? null : Number(digits),
      reverse: reverse !== '',
      delimiters: delimiters || '.',
    });
    at = percent + whole.length;
  }
  return { status: 'read', pieces };
}

function macroFault(letter: string, digits: string, use: 'domain' | 'explanation' | 'any'): SpfFaultKey | null {
  if (!'slodiphcrtv'.includes(letter)) return 'macro-unknown-letter';
  if (use === 'domain' && 'crt'.includes(letter)) return 'macro-explanation-only';
  return digits !== '' && Number(digits) === 0 ? 'macro-zero' : null;
}

function characterFault(character: string): SpfFaultKey {
  return character < '\x7f' || character === '\x7f' ? 'control-character' : 'non-ascii';
}
