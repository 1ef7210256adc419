// The language that only tests the pages: English with accents, a third longer, in brackets. Places and markings stay.

const accents: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcdefghijklmnoprstuwyzACDEGHIJKLNORSTUWYZ'].map((letter, index) => [
    letter,
    [...'áƀçðéƒĝĥíĵķļɱñóþŕšţúŵýžÁÇÐÉĜĤÍĴĶĻÑÓŔŠŢÚŴÝŽ'][index] ?? letter,
  ]),
);
/** What programs and people take word by word: places, names on a screen, machine words, addresses, options. */
const kept = /(\{[\w.-]+\}|`[^`]*`|https?:\/\/\S+|mailto:\S+|<[^<>\s]+>|--[a-z-]+|\S+@\S+)/;

/** One sentence; an empty one stays empty. */
export function inPracticeLanguage(text: string): string {
  if (text.trim() === '') return text;
  const accented = text
    .split(kept)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[a-z]/gi, (letter) => accents[letter] ?? letter)))
    .join('');
  // Forty percent more than English is what the longest of our languages takes, in words no longer than its own.
  const more = '~'.repeat(Math.ceil(text.length * 0.4)).replace(/~{12}(?=~)/g, '$& ');
  return `[${accented}${more.length > 12 ? ' ' : ''}${more}]`;
}

/** Members that programs read where they hold no sentence: an id, a path, a list of such. They are the same in every language. */
const ofPrograms = ['id', 'icon', 'system', 'guide', 'kind', 'slug', 'at', 'tags', 'related', 'article'] as const;
export type MemberOfPrograms = (typeof ofPrograms)[number];

const isWord = (value: unknown): boolean => typeof value === 'string' && /^[a-z0-9/-]+$/.test(value);

/** Whether this member is for programs, and stays. */
export const isForPrograms = (member: string, value: unknown): boolean =>
  ofPrograms.some((known) => known === member) && (Array.isArray(value) ? value.every(isWord) : isWord(value));

/** The same shape with every sentence in the practice language. */
export function textsInPracticeLanguage<Texts>(texts: Texts): Texts {
  if (typeof texts === 'string') return inPracticeLanguage(texts) as Texts;
  if (Array.isArray(texts)) return texts.map(textsInPracticeLanguage) as Texts;
  if (typeof texts !== 'object' || texts === null) return texts;
  return Object.fromEntries(
    Object.entries(texts).map(([key, value]) => [
      key,
      isForPrograms(key, value) ? value : textsInPracticeLanguage(value),
    ]),
  ) as Texts;
}
