// Resolver addresses as operators write them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatResolverAddress, parseResolverAddress } from './resolver-address.ts';

describe('parseResolverAddress', () => {
  it.each([
    ['9.9.9.9', { address: '9.9.9.9', port: 53 }],
    ['127.0.0.1:5353', { address: '127.0.0.1', port: 5353 }],
    ['[2620:fe::fe]:53', { address: '2620:fe::fe', port: 53 }],
    ['[2620:FE::00FE]', { address: '2620:fe::fe', port: 53 }],
    ['2620:fe::fe', { address: '2620:fe::fe', port: 53 }],
    ['9.9.9.9:65535', { address: '9.9.9.9', port: 65535 }],
  ])('reads %s', (text, server) => expect(parseResolverAddress(text)).toEqual(server));
  it.each([
    '',
    'dns.example',
    '9.9.9',
    '127.1',
    '9.9.9.9:',
    '9.9.9.9:0',
    '9.9.9.9:65536',
    '9.9.9.9:-1',
    '[9.9.9.9]:53',
    '[::1',
    '::1]:53',
    'fe80::1%eth0',
    '9.9.9.9 ',
    '0.0.0.0',
    '[::]:53',
    '224.0.0.251:5353',
    'ff02::fb',
    '255.255.255.255',
    'fe80::1',
    '::ffff:9.9.9.9',
  ])('refuses %j', (text) => expect(parseResolverAddress(text)).toBeNull());
  it.each(['9.9.9.9', '127.0.0.1:5353', '2620:fe::fe', '[2620:fe::fe]:5353'])('is written back as %s', (text) =>
    expect(formatResolverAddress(parseResolverAddress(text)!)).toBe(text),
  );
  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => parseResolverAddress(text) === null || parseResolverAddress(text)!.port > 0),
    );
  });
});
