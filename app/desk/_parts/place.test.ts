// Places of the desk and their fragments.
import { describe, expect, it } from 'vitest';
import { fragmentOf, type Place, placeOfFragment } from './place.ts';

describe('a place', () => {
  const places: Array<[Place, string]> = [
    [{ view: 'desk' }, ''],
    [{ view: 'case', subject: 'a.example' }, '#a.example'],
    [{ view: 'case', subject: 'anna+x@a.example' }, '#anna%2Bx%40a.example'],
    [{ view: 'case', subject: 'a/b%c@a.example' }, '#a%2Fb%25c%40a.example'],
    [{ view: 'compare', domain: 'a.example' }, '#compare:a.example'],
    [{ view: 'pasted' }, '#pasted:'],
  ];

  it.each(places)('%j is %s, and back', (place, fragment) => {
    expect(fragmentOf(place)).toBe(fragment);
    expect(placeOfFragment(fragment)).toEqual(place);
  });

  it('is read from a fragment that a browser or a person wrote', () => {
    expect(placeOfFragment('#anna@a.example')).toEqual({ view: 'case', subject: 'anna@a.example' });
    expect(placeOfFragment('#100%')).toEqual({ view: 'desk' });
  });
});
