// How a letter, a figure or a sign is said on the telephone: the alphabet of ICAO (NATO), and the names of signs.
import type * as english from '../en/spelling.ts';
import { translation } from '../translation.ts';

export const spelling = translation<typeof english.spelling>()({
  capital: 'capital {word}',
  letters: {
    ...{ a: 'Alfa', b: 'Bravo', c: 'Charlie', d: 'Delta', e: 'Echo', f: 'Foxtrot', g: 'Golf', h: 'Hotel', i: 'India' },
    ...{ j: 'Juliett', k: 'Kilo', l: 'Lima', m: 'Mike', n: 'November', o: 'Oscar', p: 'Papa', q: 'Quebec', r: 'Romeo' },
    ...{ s: 'Sierra', t: 'Tango', u: 'Uniform', v: 'Victor', w: 'Whiskey', x: 'X-ray', y: 'Yankee', z: 'Zulu' },
  } as Readonly<Record<string, string>>,
  figures: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  signs: {
    ...{
      '.': 'dot',
      '@': 'at',
      '-': 'hyphen',
      _: 'underscore',
      '+': 'plus',
      '/': 'slash',
      ':': 'colon',
      '&': 'and sign',
    },
    ...{
      "'": 'apostrophe',
      '!': 'exclamation mark',
      '#': 'hash',
      $: 'dollar',
      '%': 'percent',
      '*': 'star',
      '=': 'equals',
    },
    ...{
      '?': 'question mark',
      '^': 'caret',
      '`': 'backtick',
      '{': 'open brace',
      '|': 'bar',
      '}': 'close brace',
      '~': 'tilde',
    },
    ...{ ' ': 'blank' },
  } as Readonly<Record<string, string>>,
  /** A letter of another alphabet is said as what it is. */
  other: 'the letter {character}',
});
