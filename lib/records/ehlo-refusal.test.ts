// A refused EHLO is about our name, unless the server speaks of its own state or of our address.
import { expect, it } from 'vitest';
import { isAboutOurName } from './ehlo-refusal.ts';

it.each([
  ['421 4.7.0 Try again later, closing connection. (EHLO) a1-2b', true],
  ['421 4.7.0 Try again later', true],
  ['501 5.5.2 <[192.0.2.7]>: Helo command rejected: invalid ip address', true],
  ['504 5.5.2 <vm>: Helo command rejected: need fully-qualified hostname', true],
  ['550 Access denied - Invalid HELO name (See RFC2821 4.1.1.1)', true],
  ['550 5.7.1 Your address is blocked', false],
  ['421 4.3.2 Try again later', false],
  ['421 4.3.2 Service shutting down', false],
  ['421 Too many connections from your address', false],
  ['554 5.7.1 Service unavailable; Client host [192.0.2.7] listed', false],
])('%s: %s', (text, about) => {
  expect(isAboutOurName(text)).toBe(about);
});
