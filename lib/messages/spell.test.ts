// Spelling for the telephone.
import { describe, expect, it } from 'vitest';
import { spell } from './spell.ts';

const said = (text: string) =>
  spell(text)
    .map(({ word }) => word)
    .join(' ');

describe('spell', () => {
  it.each([
    ['imap', 'India Mike Alfa Papa'],
    ['mx-1.a', 'Mike X-ray hyphen one dot Alfa'],
    ['993', 'nine nine three'],
    ['A@b_c+d', 'capital Alfa at Bravo underscore Charlie plus Delta'],
    ['xn--', 'X-ray November hyphen hyphen'],
    ['ü', 'the letter ü'],
    ['', ''],
  ])('%s', (text, words) => {
    expect(said(text)).toBe(words);
  });

  it('has a word for every letter, and shows what does not show', () => {
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') expect(said(letter)).toMatch(new RegExp(`^${letter}`, 'i'));
    expect(spell('a\u202eb')[1]).toEqual({ character: '⟨U+202E⟩', word: 'the letter ⟨U+202E⟩' });
    expect(spell('\u{1F600}')).toHaveLength(1);
  });
});
