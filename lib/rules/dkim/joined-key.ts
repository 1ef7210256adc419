// Puts together a DKIM key that was published in pieces, each in a record of its own.
import { isSoundKey, parseDkimKey } from '../../records/dkim-key.ts';

/** More pieces than this would be a puzzle: a key of 4096 bits takes three strings of 255 characters. */
const MOST_PIECES = 4;
const isSound = (text: string): boolean => isSoundKey(parseDkimKey(text));
const keyTag = /(?:^|;)\s*p\s*=/;

/** The one sound key that all of `texts` make together, in some order; null: they make none. */
export function joinedKey(texts: readonly string[]): string | null {
  const heads = texts.filter((text) => keyTag.test(text));
  const [head] = heads;
  if (head === undefined || heads.length > 1 || texts.length > MOST_PIECES) return null;
  return (
    orders(texts.filter((text) => text !== head))
      .map((rest) => [head, ...rest].join(''))
      .find(isSound) ?? null
  );
}

/** The one text that is a sound key by itself, beside others that hold no key at all; null: there is no such one. */
export function keyBesideRemains(texts: readonly string[]): string | null {
  const heads = texts.filter((text) => keyTag.test(text));
  const [head] = heads;
  return head !== undefined && heads.length === 1 && isSound(head) ? head : null;
}

function orders(texts: readonly string[]): string[][] {
  if (texts.length < 2) return [[...texts]];
  return texts.flatMap((text, index) => orders(texts.toSpliced(index, 1)).map((rest) => [text, ...rest]));
}
