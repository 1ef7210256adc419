// Tests of what a link's fragment brings: an address or a domain, and nothing else.
import { describe, expect, it } from 'vitest';
import { addressInLink } from './address-in-link.ts';

describe('addressInLink', () => {
  it.each([
    ['#example.com', 'example.com'],
    ['#anna@example.com', 'anna@example.com'],
    ['#anna%40Example.com', 'anna@example.com'],
    ['#anna%2Blists@example.com', 'anna+lists@example.com'],
    ['#xn--mller-kva.example', 'müller.example'],
    ['#50%off@example.com', '50%off@example.com'],
  ])('reads %s', (fragment, text) => expect(addressInLink(fragment)).toBe(text));

  it.each([
    '',
    '#',
    '#main',
    '#address',
    '#https://example.com/',
    '#anna@',
    '#<script>alert(1)</script>',
    '#a@b@example.com',
    '#anna%0D%0A@example.com',
    `#${'a'.repeat(5000)}.example`,
  ])('leaves %j alone', (fragment) => expect(addressInLink(fragment)).toBeNull());
});
