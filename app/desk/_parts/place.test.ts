// Places of the desk and their addresses.
import { describe, expect, it } from 'vitest';
import { hrefOf, type Place, placeOf } from './place.ts';

describe('a place', () => {
  const places: Array<[Place, string]> = [
    [{ view: 'desk' }, '/desk'],
    [{ view: 'case', subject: 'a.example' }, '/desk#a.example'],
    [{ view: 'case', subject: 'anna+x@a.example' }, '/desk#anna%2Bx%40a.example'],
    [{ view: 'case', subject: 'a/b%c@a.example' }, '/desk#a%2Fb%25c%40a.example'],
    [{ view: 'compare', domain: 'a.example' }, '/desk#compare:a.example'],
    [{ view: 'compare', domain: 'a.example', before: 'b-1', after: 'c_2' }, '/desk#compare:a.example:b-1:c_2'],
    [{ view: 'pasted' }, '/desk#pasted:'],
    [{ view: 'live', session: 's-1' }, '/desk#live:s-1'],
    [{ view: 'domain', domain: 'a.example' }, '/desk/domains/a.example'],
    [{ view: 'past-case', id: 'x_-1' }, '/desk/cases/x_-1'],
    [{ view: 'past-check', id: 'x_-2' }, '/desk/checks/x_-2'],
  ];

  it.each(places)('%j is %s, and back', (place, address) => {
    expect(hrefOf(place)).toBe(address);
    expect(placeOf(address)).toEqual(place);
  });

  it('is read from an address that a browser or a person wrote', () => {
    expect(placeOf('/desk#anna@a.example')).toEqual({ view: 'case', subject: 'anna@a.example' });
    expect(placeOf('/desk#code:WDJB-MJHT')).toEqual({ view: 'desk' });
    expect(placeOf('/desk#100%')).toEqual({ view: 'desk' });
    expect(placeOf('/desk/domains/100%')).toEqual({ view: 'desk' });
    expect(placeOf('/desk#a#b')).toEqual({ view: 'case', subject: 'a#b' });
  });
});
