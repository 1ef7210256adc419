// Words of ours in place of a value: kept by their key, so that a finding can be told in every language.
import { sizeForPeople } from '../messages/size-for-people.ts';
import { dayForPeople, timeForPeople } from '../messages/time-for-people.ts';
import type { JsonValue } from '../model/finding.ts';

/** A key of the rule's `phrases`, with what fills their `{placeholders}`. */
export type Phrase<Key extends string = string> =
  | { phrase: Key }
  | { phrase: Key; values: { [name: string]: JsonValue } };

/** The phrase of this key; `values` may hold phrases in turn. */
export const phrase = <Key extends string>(key: Key, values?: { [name: string]: JsonValue }): Phrase<Key> =>
  values === undefined ? { phrase: key } : { phrase: key, values };

/** Phrases that every rule may use. */
export const sharedPhrases = {
  none: 'none',
  nothing: 'nothing',
  sending: 'sending',
  unknown: 'unknown',
  'not-known': 'not known',
  'no-more-words': 'no further words',
  'no-code': 'no code',
  'no-name': 'no name',
} as const;
export const none: Phrase<'none'> = phrase('none');
/** What a server said that said no word, and gave no code. */
export const nothing: Phrase<'nothing'> = phrase('nothing');
export const noCode: Phrase<'no-code'> = phrase('no-code');
/** The service for sending, beside IMAP and POP. */
export const sending: Phrase<'sending'> = phrase('sending');
export const unknown: Phrase<'unknown'> = phrase('unknown');
export const noName: Phrase<'no-name'> = phrase('no-name');
export const notKnown: Phrase<'not-known'> = phrase('not-known');
export const noMoreWords: Phrase<'no-more-words'> = phrase('no-more-words');

/** A day or a time (ISO 8601, told in UTC), or a size in bytes: every language writes these in its own way. */
export type Measure = { day: string } | { time: string } | { bytes: number };

const isMeasure = (value: JsonValue): value is Measure =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length === 1 &&
  /^(?:day|time|bytes)$/.test(Object.keys(value)[0] ?? '');

function measureInWords(measure: Measure): string {
  if ('bytes' in measure) return sizeForPeople(measure.bytes);
  return 'day' in measure ? dayForPeople(measure.day) : timeForPeople(measure.time);
}

/** The phrase for a fault that evidence names by its key; a key that is not in the table, as a newer probe may give, as it is. */
export const phraseIn = <Table extends object>(table: Table, key: string): Phrase<keyof Table & string> | string =>
  Object.hasOwn(table, key) ? phrase(key as keyof Table & string) : key;

const isPhrase = (value: JsonValue): value is Phrase =>
  typeof value === 'object' && value !== null && 'phrase' in value && typeof value.phrase === 'string';

/** `value` with words in place of every phrase and measure in it: `fill` makes them of the phrase's text and values. */
export function wordsOf(
  value: JsonValue,
  fill: (key: string, values: { [name: string]: JsonValue }) => string,
): JsonValue {
  if (Array.isArray(value)) return value.map((item) => wordsOf(item, fill));
  if (isMeasure(value)) return measureInWords(value);
  if (!isPhrase(value)) return value;
  return fill(value.phrase, 'values' in value ? value.values : {});
}
