// Addresses: what is one, how it is written, and which network it lies in.
import { isIPv4, isIPv6 } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIp, parseIp, unmapped } from './ip-address.ts';
import { ipMatch } from './ip-match.ts';

describe('parseIp', () => {
  it('agrees with Node on what is an address', () => {
    const group = fc.constantFrom(
      '0',
      '1',
      'ffff',
      'Cafe',
      '12345',
      'g',
      '',
      '192.0.2.1',
      '256.0.0.1',
      '01.2.3.4',
      '1.2.3',
    );
    const text = fc
      .array(group, { minLength: 1, maxLength: 9 })
      .chain((groups) => fc.constantFrom(groups.join(':'), groups.join('::')));
    const any = fc.oneof(text, fc.ipV4(), fc.ipV6(), fc.string({ unit: fc.constantFrom(...'0123456789abcf.:') }));
    fc.assert(
      fc.property(any, (candidate) => {
        const family = isIPv4(candidate) ? 4 : isIPv6(candidate) ? 6 : null;
        expect(parseIp(candidate)?.family ?? null).toBe(family);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['127.1', '2130706433', '0x7f.0.0.1', ' 192.0.2.1', 'fe80::1%eth0', '[2001:db8::1]', ''])(
    'refuses %j',
    (text) => {
      expect(parseIp(text)).toBe(null);
    },
  );

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (text) => {
        const ip = parseIp(text)!;
        expect(parseIp(formatIp(ip))).toEqual(ip);
      }),
    );
  });

  it.each([
    ['2001:DB8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['0:0:0:0:0:0:0:0', '::'],
    ['::1', '::1'],
    ['1:0:2:3:4:5:6:7', '1:0:2:3:4:5:6:7'],
    ['CAFE:BABE::', 'cafe:babe::'],
    ['::ffff:192.0.2.1', '::ffff:c000:201'],
  ])('writes %s as %s (RFC 5952)', (text, written) => {
    expect(formatIp(parseIp(text)!)).toBe(written);
  });

  it('sees the IPv4 address in a mapped one only', () => {
    expect(formatIp(unmapped(parseIp('::FFFF:192.0.2.1')!))).toBe('192.0.2.1');
    expect(unmapped(parseIp('::192.0.2.1')!).family).toBe(6);
  });
});

describe('ipMatch', () => {
  it('compares exactly the leading bits', () => {
    fc.assert(
      fc.property(
        fc.ipV6(),
        fc.integer({ min: 0, max: 128 }),
        fc.integer({ min: 0, max: 127 }),
        (text, prefix, bit) => {
          const ip = parseIp(text)!;
          const bytes = ip.bytes.map((byte, index) => (index === bit >> 3 ? byte ^ (0x80 >> (bit & 7)) : byte));
          expect(ipMatch(ip, { family: 6, bytes }, prefix)).toBe(bit >= prefix);
        },
      ),
    );
  });
});
