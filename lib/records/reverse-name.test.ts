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
  ['5.0.0.010.in-addr.arpa', null],
  ['64/26.0.0.10.in-addr.arpa', '10.0.0.1'],
  ['300.0.0.10.in-addr.arpa', '10.0.0.1'],
  ['_dmarc.5.0.0.10.in-addr.arpa', '10.0.0.5'],
  ['10.in-addr.arpa', '10.1.1.1'],
  ['192.in-addr.arpa', '192.1.1.1'],
  ['d.f.ip6.arpa', 'fd11:1111:1111:1111:1111:1111:1111:1111'],
])('%s speaks of %s', (name, address) => expect(addressOfReverseName(name)).toBe(address));

it.each(['a.b.c.d.in-addr.arpa', 'in-addr.arpa', '1.2.0.192.example', 'home.ip6.arpa'])('%s speaks of none', (name) =>
  expect(addressOfReverseName(name)).toBeNull(),
);

it('asks a blocklist', () => {
  expect(blocklistName('192.0.2.1', 'bl.harbour.example')).toBe('1.2.0.192.bl.harbour.example');
  expect(blocklistName('2001:db8::1', 'bl.harbour.example').split('.')).toHaveLength(35);
});
