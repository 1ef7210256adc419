// Puts together a DKIM key that was published in pieces, each in a record of its own.
import { isSoundKey, parseDkimKey } from '../../records/dkim-key.ts';

/** More pieces than this would be a puzzle: a key of 4096 bits takes three strings of 255 characters. */
const MOST_PIECES = 4;
const isSound = (text: string): boolean => isSoundKey(parseDkimKey(text));
const keyTag = /(?:^|;)\s*p\s*=/;
/** RFC 6376 3.6.1. */
const firstTag = /^\s*[vkphtsn]\s*=/;

/** The one sound key that all of `texts` make together, in some order; null: they make none. */
export function joinedKey(texts: readonly string[]): string | null {
  if (texts.length > MOST_PIECES || texts.filter((text) => keyTag.test(text)).length !== 1) return null;
  const joined = orders(texts).map((pieces) => pieces.join(''));
  // What begins otherwise has got something in front that only looks like a tag of its own.
  return joined.find((text) => firstTag.test(text) && isSound(text)) ?? null;
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
