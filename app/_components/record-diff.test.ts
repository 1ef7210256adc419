// Tests of comparing two records.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from './record-diff.ts';

const marked = (current: string, wanted: string) =>
  diffWords(current, wanted)
    .map((word) => `${{ same: '', added: '+', removed: '-' }[word.change]}${word.text}`)
    .join(' ');

describe('diffWords', () => {
  it.each([
    ['v=spf1 include:a ~all', 'v=spf1 include:b include:a ~all', 'v=spf1 +include:b include:a ~all'],
    ['v=spf1 ptr mx -all', 'v=spf1 mx -all', 'v=spf1 -ptr mx -all'],
    ['', 'v=DMARC1; p=none', '+v=DMARC1; +p=none'],
    ['v=spf1 +all', 'v=spf1 ~all', 'v=spf1 +~all -+all'],
    ['same', 'same', 'same'],
  ])('%j to %j', (current, wanted, expected) => {
    expect(marked(current, wanted)).toBe(expected);
  });

  it('always gives both records back', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const diff = diffWords(before.join(' '), after.join(' '));
        expect(diff.filter((word) => word.change !== 'removed').map((word) => word.text)).toEqual(after);
        expect(diff.filter((word) => word.change !== 'added').map((word) => word.text)).toEqual(before);
      }),
    );
  });
});
