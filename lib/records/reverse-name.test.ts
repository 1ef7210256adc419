// Reverse names of both families.
import { expect, it } from 'vitest';
import { blocklistName, reverseName } from './reverse-name.ts';

it.each([
  ['192.0.2.1', '1.2.0.192.in-addr.arpa'],
  ['2001:db8::1', `1.${'0.'.repeat(23)}8.b.d.0.1.0.0.2.ip6.arpa`],
])('%s', (address, name) => {
  expect(reverseName(address)).toBe(name);
});

it('asks a blocklist', () => {
  expect(blocklistName('192.0.2.1', 'bl.harbour.example')).toBe('1.2.0.192.bl.harbour.example');
  expect(blocklistName('2001:db8::1', 'bl.harbour.example').split('.')).toHaveLength(35);
});
