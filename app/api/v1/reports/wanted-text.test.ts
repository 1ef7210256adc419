// JSON unless a text is asked for by its name.
import { expect, it } from 'vitest';
import { wantedText } from './wanted-text.ts';

it.each([
  [null, null],
  ['*/*', null],
  ['application/json', null],
  ['text/html, */*', null],
  ['text/plain', 'text/plain'],
  ['text/markdown', 'text/markdown'],
  ['TEXT/PLAIN; charset=utf-8', 'text/plain'],
  ['text/plain;q=0.5, text/markdown', 'text/markdown'],
  ['application/json, text/plain;q=0.9', null],
  ['text/plain;q=0', null],
])('%s gives %s', (accept, kind) => {
  expect(wantedText(accept)).toBe(kind);
});
