// Which addresses nobody outside a private network can reach.
import { expect, it } from 'vitest';
import { isPrivateAddress } from './private-address.ts';

it.each([
  ['10.0.0.1', true],
  ['127.0.0.1', true],
  ['192.168.1.1', true],
  ['172.16.0.1', true],
  ['172.31.255.255', true],
  ['169.254.1.1', true],
  ['100.64.0.1', true],
  ['0.0.0.0', true],
  ['::1', true],
  ['fd00::1', true],
  ['fe80::1', true],
  ['::ffff:10.0.0.1', true],
  ['172.32.0.1', false],
  ['11.0.0.1', false],
  ['100.128.0.1', false],
  ['8.8.8.8', false],
  ['198.18.0.10', false],
  ['2001:2::10', false],
  ['2606:4700::1', false],
  ['mail.sunny.example', false],
])('%s: %s', (address, expected) => {
  expect(isPrivateAddress(address)).toBe(expected);
});
