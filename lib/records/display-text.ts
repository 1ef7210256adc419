// Makes text that strangers wrote safe to show: nothing in it can act, hide or reorder its surroundings.

// Format characters (\p{Cf}: bidi controls, zero-width, tags), line separators, C1 controls, unassigned and private use.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/gu;

/**
 * `text` with every control, bidi and invisible character replaced by a visible sign: C0 controls by their
 * picture (␛), others by their number (⟨U+202E⟩); lone surrogates by U+FFFD. At most `max` characters, then "…".
 */
export function visibleText(text: string, max = 500): string {
  // Escaping only lengthens, so more than `max` characters of the input can never be shown.
  const head = text.slice(0, 2 * (max + 1)).toWellFormed();
  const shown = Array.from(head.replace(INVISIBLE, pictured));
  return shown.length > max || head.length < text.length ? `${shown.slice(0, max).join('')}…` : shown.join('');
}

function pictured(character: string): string {
  const code = character.codePointAt(0) as number;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Bytes read as UTF-8, what is invalid replaced by U+FFFD. A string counts as bytes when each character
 * is one (latin1, as DNS and sockets give them); any other string is already text and only made well-formed.
 */
export function decodeBytes(bytes: Uint8Array | string): string {
  if (typeof bytes !== 'string') return utf8.decode(bytes);
  return /[^\u0000-\u00ff]/.test(bytes) ? bytes.toWellFormed() : utf8.decode(Buffer.from(bytes, 'latin1'));
}

/** More than a 16,384-bit DKIM key takes; longer records are cut. */
const MAX_RECORD = 8192;

/**
 * The text of a TXT record, from the DNS's bytes (latin1), as evidence keeps it: UTF-8 decoded, tabs as blanks,
 * every other control or invisible character replaced by one visible sign, so that places in it stay true.
 */
export function recordText(bytes: string): string {
  const text = decodeBytes(bytes.slice(0, MAX_RECORD)).replaceAll('\t', ' ');
  return text.replace(INVISIBLE, (character) => (character < ' ' ? pictured(character) : '\ufffd'));
}
