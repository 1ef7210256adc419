// Addresses for reports as people write them: what can be reached, and what is wrong with the rest.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reportMailbox, reportUriFault } from './report-uri.ts';

it.each([
  ['mailto:a@b.example', null],
  ['MAILTO:dmarc+rua@mail.b.example', null],
  ["mailto:o'neil/x=1@b-c.example", null],
  ['mailto:a%21b@b.example', null],
  ['mailto:a@b.example?subject=x', null],
  ['mailto:a@xn--bcher-kva.example', null],
  ['', 'missing'],
  ['a@b.example', 'no-mailto'],
  ['mailto://a@b.example', 'slashes'],
  ['mailto:a@b.example!10m', 'exclamation'],
  ['mailto:a@b.example!10mb', 'exclamation'],
  ['mailto:a!b@b.example', 'exclamation'],
  ['https://b.example/report', 'scheme'],
  ['http://b.example/report', 'scheme'],
  ['mailto:', 'address'],
  ['mailto:dmarc', 'address'],
  ['mailto:@b.example', 'address'],
  ['mailto: a@b.example', 'address'],
  ['mailto:a@b', 'address'],
  ['mailto:a@b.example.', 'address'],
  ['mailto:a@-b.example', 'address'],
  ['mailto:a@b..example', 'address'],
  ['mailto:<a@b.example>', 'address'],
  ['mailto:a@b.example mailto:c@b.example', 'address'],
  ['mailto:a@192.0.2.1', 'address'],
  ['dmarc', 'address'],
])('%s: %s', (uri, fault) => {
  expect(reportUriFault(uri)).toBe(fault);
  expect(reportMailbox(uri)).toBe(fault === null ? uri.slice(7).toLowerCase().replace(/\?.*/, '') : null);
});

it.each([
  ['https://b.example/report', null],
  ['https://b.example/report!1', 'exclamation'],
  ['https:b.example', 'address'],
  ['https://', 'address'],
  ['http://b.example/report', 'scheme'],
  ['mailto:a@b.example', null],
])('with https: %s: %s', (uri, fault) => {
  expect(reportUriFault(uri, { https: true })).toBe(fault);
});

it('reads anything, however long', () => {
  const token = fc.constantFrom('mailto:', 'https://', 'a', '@', '.example', '!', '//', '?', '%21', ' ');
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(token).map((parts) => parts.join('')),
  );
  fc.assert(fc.property(texts, (text) => (reportUriFault(text) === null) === (reportMailbox(text) !== null)));
  expect(reportUriFault(`mailto:${'a@'.repeat(50_000)}`)).toBe('address');
});
