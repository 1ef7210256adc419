// Reverse names of both families.
import { expect, it } from 'vitest';
import { addressOfReverseName, blocklistName, reverseName } from './reverse-name.ts';

it.each([
  ['192.0.2.1', '1.2.0.192.in-addr.arpa'],
  ['2001:db8::1', `1.${'0.'.repeat(23)}8.b.d.0.1.0.0.2.ip6.arpa`],
])('%s', (address, name) => {
  expect(reverseName(address)).toBe(name);
  expect(addressOfReverseName(name.toUpperCase())).toBe(address);
});

it.each([
  '2.0.192.in-addr.arpa',
  '300.2.0.192.in-addr.arpa',
  'a.b.c.d.in-addr.arpa',
  '1.2.0.192.example',
  '8.b.d.ip6.arpa',
])('%s speaks of no single address', (name) => expect(addressOfReverseName(name)).toBeNull());

it('asks a blocklist', () => {
  expect(blocklistName('192.0.2.1', 'bl.harbour.example')).toBe('1.2.0.192.bl.harbour.example');
  expect(blocklistName('2001:db8::1', 'bl.harbour.example').split('.')).toHaveLength(35);
});
