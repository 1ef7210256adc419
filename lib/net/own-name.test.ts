// The name given in EHLO is an address of this machine, and no loopback one as long as there is another.
import { expect, it } from 'vitest';
import { ownName } from './own-name.ts';

const machine = (addresses: string[], name = 'a name') => ({ addresses: () => new Set(addresses), name: () => name });

it.each([
  ['192.0.2.7', [], '[192.0.2.7]'],
  ['10.0.0.5', ['192.0.2.7'], '[10.0.0.5]'],
  ['2001:db8::1', [], '[IPv6:2001:db8::1]'],
  ['::ffff:192.0.2.7', [], '[192.0.2.7]'],
  ['fe80::1%eth0', [], '[IPv6:fe80::1]'],
  ['127.0.0.1', ['127.0.0.1', '::1', 'fd00::2', '192.0.2.7'], '[192.0.2.7]'],
  ['::1', ['127.0.0.1', '::1', 'fe80::1', 'fd00::2'], '[IPv6:fd00::2]'],
  ['127.0.0.1', ['127.0.0.1', '::1', '169.254.1.1'], '[127.0.0.1]'],
  [null, [], '[127.0.0.1]'],
])('from %s, with %j: %s', (from, addresses, name) => {
  expect(ownName(from, machine(addresses))).toBe(name);
});

it('gives the name of a machine that nobody else sees', () => {
  expect(ownName('127.0.0.1', machine(['127.0.0.1'], 'desk-7'))).toBe('desk-7');
});
