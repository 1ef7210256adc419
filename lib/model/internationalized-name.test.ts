import { expect, it } from 'vitest';
import { inBothForms, otherForm } from './internationalized-name.ts';

it.each([
  ['bücher.example', 'xn--bcher-kva.example'],
  ['xn--bcher-kva.example', 'bücher.example'],
  ['mail.xn--bcher-kva.example', 'mail.bücher.example'],
  ['anna@xn--bcher-kva.example', 'anna@bücher.example'],
  ['jörg@bücher.example', 'jörg@xn--bcher-kva.example'],
])('%s is also %s', (text, other) => {
  expect(otherForm(text)).toBe(other);
  expect(inBothForms(text)).toBe(`${text} (${other})`);
});

it.each([
  ['plain letters', 'mail.example.com'],
  ['letters before the @ alone', 'jörg@example.com'],
  ['a sentence', 'Mail for bücher.example goes astray.'],
  ['look-alike letters of two scripts', 'xn--example-9uf.com'],
  ['an A-label that is none', 'xn--0.example'],
  ['one word', 'bücher'],
  ['nothing', ''],
])('%s has no other form', (_, text) => {
  expect(otherForm(text)).toBeNull();
  expect(inBothForms(text)).toBe(text);
});
