// A client cannot choose its own address, whatever it writes into a header; behind trusted proxies it is still found.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientAddress, trustedRanges } from './client-address.ts';

const trusted = trustedRanges(['10.0.0.0/8', '2001:db8:5::/48']);
const peers = '203.0.113.7';

describe('clientAddress', () => {
  it.each([
    ['nobody forwarded it', peers, undefined, peers],
    ['a stranger forwards', peers, '198.51.100.1', peers],
    ['a trusted proxy forwards', '10.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['two trusted proxies', '10.0.0.1', '198.51.100.1, 10.9.9.9', '198.51.100.1'],
    ['what the client wrote itself is not believed', '10.0.0.1', '192.0.2.9, 198.51.100.1', '198.51.100.1'],
    ['only proxies', '10.0.0.1', '10.0.0.3, 10.0.0.2', '10.0.0.3'],
    ['a trusted proxy without the header', '10.0.0.1', undefined, '10.0.0.1'],
    ['an entry that is no address', '10.0.0.1', '198.51.100.1, unknown', '10.0.0.1'],
    ['an odd spelling is no address', '10.0.0.1', '0x7f.1', '10.0.0.1'],
    ['a mapped peer', '::ffff:203.0.113.7', undefined, '203.0.113.7'],
    ['a mapped proxy', '::ffff:10.0.0.1', '::ffff:198.51.100.1', '198.51.100.1'],
    ['ports are left out', '10.0.0.1', '198.51.100.1:4711', '198.51.100.1'],
    ['IPv6 in brackets', '2001:db8:5::1', '[2001:DB8:9:0::1]:443', '2001:db8:9::1'],
  ])('%s', (_, peer, forwarded, client) => {
    expect(clientAddress(peer, forwarded, trusted)).toBe(client);
  });

  it('never believes a header that no trusted proxy wrote', () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.string(), (peer, header) => {
        fc.pre(!peer.startsWith('10.'));
        expect(clientAddress(peer, header, trusted)).toBe(peer);
      }),
    );
  });

  it('always gives the address that the last trusted proxy saw', () => {
    fc.assert(
      fc.property(fc.string(), fc.ipV4(), (invented, client) => {
        fc.pre(!client.startsWith('10.'));
        expect(clientAddress('10.0.0.1', `${invented},${client}`, trusted)).toBe(client);
      }),
    );
  });
});

it('takes single addresses and leaves out what is no network', () => {
  expect(trustedRanges(['10.1.2.3', 'nonsense'])).toHaveLength(1);
});
