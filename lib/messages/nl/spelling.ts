// How a letter, a figure or a sign is said on the telephone: the alphabet of ICAO (NATO), and the names of signs.
import type * as english from '../en/spelling.ts';
import { translation } from '../translation.ts';

export const spelling = translation<typeof english.spelling>()({
  capital: 'hoofdletter {word}',
  letters: {
    ...{ a: 'Alfa', b: 'Bravo', c: 'Charlie', d: 'Delta', e: 'Echo', f: 'Foxtrot', g: 'Golf', h: 'Hotel', i: 'India' },
    ...{ j: 'Juliett', k: 'Kilo', l: 'Lima', m: 'Mike', n: 'November', o: 'Oscar', p: 'Papa', q: 'Quebec', r: 'Romeo' },
    ...{ s: 'Sierra', t: 'Tango', u: 'Uniform', v: 'Victor', w: 'Whiskey', x: 'X-ray', y: 'Yankee', z: 'Zulu' },
  } as Readonly<Record<string, string>>,
  figures: ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'],
  signs: {
    ...{
      '.': 'punt',
      '@': 'apenstaartje',
      '-': 'streepje',
      _: 'laag streepje',
      '+': 'plus',
      '/': 'schuine streep',
      ':': 'dubbele punt',
      '&': 'en-teken',
    },
    ...{
      "'": 'apostrof',
      '!': 'uitroepteken',
      '#': 'hekje',
      $: 'dollar',
      '%': 'procent',
      '*': 'sterretje',
      '=': 'is gelijk aan',
    },
    ...{
      '?': 'vraagteken',
      '^': 'dakje',
      '`': 'accent grave',
      '{': 'accolade openen',
      '|': 'verticale streep',
      '}': 'accolade sluiten',
      '~': 'tilde',
    },
    ...{ ' ': 'spatie' },
  } as Readonly<Record<string, string>>,
  /** A letter of another alphabet is said as what it is. */
  other: 'de letter {character}',
});
