// Words of ours in place of a value: kept by their key, so that a finding can be told in every language.
import type { JsonValue } from '../model/finding.ts';

/** A key of the rule's `phrases`, with what fills their `{placeholders}`. */
export type Phrase<Key extends string = string> =
  | { phrase: Key }
  | { phrase: Key; values: { [name: string]: JsonValue } };

/** The phrase of this key; `values` may hold phrases in turn. */
export const phrase = <Key extends string>(key: Key, values?: { [name: string]: JsonValue }): Phrase<Key> =>
  values === undefined ? { phrase: key } : { phrase: key, values };

/** Phrases that every rule may use. */
export const sharedPhrases = { none: 'none' } as const;
export const none: Phrase<'none'> = phrase('none');

/** The phrase for a fault that evidence names by its key; a key that is not in the table, as a newer probe may give, as it is. */
export const phraseIn = <Table extends object>(table: Table, key: string): Phrase<keyof Table & string> | string =>
  Object.hasOwn(table, key) ? phrase(key as keyof Table & string) : key;

const isPhrase = (value: JsonValue): value is Phrase =>
  typeof value === 'object' && value !== null && 'phrase' in value && typeof value.phrase === 'string';

/** `value` with words in place of every phrase in it: `fill` makes them of the phrase's text and values. */
export function wordsOf(
  value: JsonValue,
  fill: (key: string, values: { [name: string]: JsonValue }) => string,
): JsonValue {
  if (Array.isArray(value)) return value.map((item) => wordsOf(item, fill));
  if (!isPhrase(value)) return value;
  return fill(value.phrase, 'values' in value ? value.values : {});
}
