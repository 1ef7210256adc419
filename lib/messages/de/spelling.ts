// How a letter, a figure or a sign is said on the telephone: the alphabet of ICAO (NATO), and the names of signs.
import type * as english from '../en/spelling.ts';
import { translation } from '../translation.ts';

export const spelling = translation<typeof english.spelling>()({
  capital: 'groß {word}',
  letters: {
    ...{ a: 'Alfa', b: 'Bravo', c: 'Charlie', d: 'Delta', e: 'Echo', f: 'Foxtrot', g: 'Golf', h: 'Hotel', i: 'India' },
    ...{ j: 'Juliett', k: 'Kilo', l: 'Lima', m: 'Mike', n: 'November', o: 'Oscar', p: 'Papa', q: 'Quebec', r: 'Romeo' },
    ...{ s: 'Sierra', t: 'Tango', u: 'Uniform', v: 'Victor', w: 'Whiskey', x: 'X-Ray', y: 'Yankee', z: 'Zulu' },
  } as Readonly<Record<string, string>>,
  figures: ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'],
  signs: {
    ...{
      '.': 'Punkt',
      '@': 'At',
      '-': 'Bindestrich',
      _: 'Unterstrich',
      '+': 'Plus',
      '/': 'Schrägstrich',
      ':': 'Doppelpunkt',
      '&': 'Und-Zeichen',
    },
    ...{
      "'": 'Apostroph',
      '!': 'Ausrufezeichen',
      '#': 'Raute',
      $: 'Dollar',
      '%': 'Prozent',
      '*': 'Stern',
      '=': 'gleich',
    },
    ...{
      '?': 'Fragezeichen',
      '^': 'Zirkumflex',
      '`': 'Gravis',
      '{': 'geschweifte Klammer auf',
      '|': 'senkrechter Strich',
      '}': 'geschweifte Klammer zu',
      '~': 'Tilde',
    },
    ...{ ' ': 'Leerzeichen' },
  } as Readonly<Record<string, string>>,
  /** A letter of another alphabet is said as what it is. */
  other: 'der Buchstabe {character}',
});
