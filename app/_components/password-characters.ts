// Finds characters in a password that people rarely mean: blanks at the ends, curly quotes, invisible and unusual ones.
// It runs in the browser only; nothing of it is sent or kept.

export type OddGroup = 'blank-start' | 'blank-end' | 'curly-quote' | 'invisible' | 'non-ascii';
export interface OddCharacter {
  /** From 1, counted in characters as people see them (code points). */
  place: number;
  group: OddGroup;
  character: string;
}

const straight: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201A': "'",
  '\u2032': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u201E': '"',
  '\u2033': '"',
};
const blank = /^[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]$/u;
// Controls, soft hyphen, zero-width and direction marks, byte order mark; and blanks other than the plain one.
const invisible = /^[\p{Cc}\p{Cf}\u00A0\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]$/u;

function groupOf(character: string, first: boolean, last: boolean): OddGroup | null {
  if (blank.test(character) && first) return 'blank-start';
  if (blank.test(character) && last) return 'blank-end';
  if (Object.hasOwn(straight, character)) return 'curly-quote';
  if (invisible.test(character)) return 'invisible';
  return /^[\x20-\x7e]$/.test(character) ? null : 'non-ascii';
}

/** Every odd character in order. A plain blank in the middle is not odd: pass phrases have them. */
export function oddCharacters(password: string): OddCharacter[] {
  const characters = [...password];
  const lead = characters.findIndex((character) => !blank.test(character));
  const begins = lead < 0 ? characters.length : lead;
  const ends = characters.findLastIndex((character) => !blank.test(character));
  return characters.flatMap((character, index) => {
    const group = groupOf(character, index < begins, index > ends);
    return group ? [{ place: index + 1, group, character }] : [];
  });
}

/** Can `mend` do something about this group? Unusual letters are only pointed out. */
export const isMendable = (group: OddGroup): boolean => group !== 'non-ascii';

/** The password without the odd characters of one group; curly quotes become straight ones. */
export function mend(password: string, group: OddGroup): string {
  const odd = new Map(oddCharacters(password).map((found) => [found.place, found]));
  return [...password]
    .map((character, index) => {
      if (odd.get(index + 1)?.group !== group) return character;
      return group === 'curly-quote' ? (straight[character] ?? character) : '';
    })
    .join('');
}
