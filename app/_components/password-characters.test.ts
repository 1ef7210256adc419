// Tests of finding and mending odd characters.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMendable, mend, oddCharacters } from './password-characters.ts';

const shown = (password: string) => oddCharacters(password).map(({ place, group }) => `${place} ${group}`);

describe('oddCharacters', () => {
  it.each([
    ['kruemel2“45 ', ['9 curly-quote', '12 blank-end']],
    [' secret', ['1 blank-start']],
    ['correct horse battery', []],
    ['p4ss!"\'~', []],
    ['süß', ['2 non-ascii', '3 non-ascii']],
    ['a\u200Bb', ['2 invisible']],
    ['a\u00A0b', ['2 invisible']],
    ['pw\u00A0', ['3 blank-end']],
    ['  ', ['1 blank-start', '2 blank-start']],
    ['😀x', ['1 non-ascii']],
    ['', []],
  ])('%j', (password, odd) => {
    expect(shown(password)).toEqual(odd);
  });
});

describe('mend', () => {
  it('takes out and makes straight, one group at a time', () => {
    expect(mend('kruemel2“45 ', 'blank-end')).toBe('kruemel2“45');
    expect(mend('kruemel2“45 ', 'curly-quote')).toBe('kruemel2"45 ');
    expect(mend('a\u200Bb', 'invisible')).toBe('ab');
    expect(mend('süß', 'non-ascii')).toBe('s');
  });

  it('leaves none of the mended group and touches nothing plain', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'B', '7', '"', ' ', '“', '’', '\u00A0', '\u200B', 'ü'),
      maxLength: 20,
    });
    fc.assert(
      fc.property(text, (password) => {
        for (const { group } of oddCharacters(password).filter((odd) => isMendable(odd.group))) {
          const mended = mend(password, group);
          if (group !== 'invisible') expect(oddCharacters(mended).filter((odd) => odd.group === group)).toEqual([]);
          expect(mended.replace(/[^aB7]/g, '')).toBe(password.replace(/[^aB7]/g, ''));
        }
      }),
    );
  });
});
