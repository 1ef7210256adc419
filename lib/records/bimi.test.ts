// BIMI records: where the picture lies, or that there is to be none.
import { expect, it } from 'vitest';
import { isBimiRecord, parseBimi } from './bimi.ts';

it.each([
  [
    'v=BIMI1; l=https://a.example/l.svg; a=https://a.example/v.pem',
    'https://a.example/l.svg',
    'https://a.example/v.pem',
  ],
  ['v=BIMI1; l=https://a.example/l.svg;', 'https://a.example/l.svg', null],
  ['v=BIMI1; l=; a=;', null, null],
])('%s', (text, location, evidence) => {
  expect(isBimiRecord(text)).toBe(true);
  expect(parseBimi(text)).toEqual({ location, evidence });
});

it('is not any other record', () => {
  expect(isBimiRecord('v=BIMI2; l=https://a.example/l.svg')).toBe(false);
});
