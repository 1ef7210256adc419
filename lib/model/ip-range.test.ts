// One spelling of an address goes in; every costume of another is refused.
import { isIP } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalAddress, inRange, parseAddress, parseCidrList } from './ip-range.ts';

describe('canonicalAddress', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['2001:DB8:0:0:0:0:0:1', '2001:db8::1'],
    ['2001:db8::0001', '2001:db8::1'],
    ['::ffff:192.0.2.1', '::ffff:c000:201'],
    ['::', '::'],
  ])('%s → %s', (text, canonical) => expect(canonicalAddress(text)).toBe(canonical));

  it.each([
    ...'127.1 2130706433 0x7f.1 0x7f000001 0177.0.0.1 01.2.3.4 1.2.3 1.2.3.4.5 256.1.1.1 1.2.3.4. [::1] ::1%lo fe80::1%1 1::2::3'.split(
      ' ',
    ),
    ...[
      '',
      ' 1.2.3.4',
      '1.2.3.4 ',
      '1.2.3.4\0',
      '1.2.3.4\n',
      '::ffff:01.2.3.4',
      '::ffff:0x7f.1',
      '::ffff:127.1',
      'localhost',
      '１.2.3.4',
    ],
  ])('%j is no address', (text) => expect(canonicalAddress(text)).toBeNull());

  it("never reads more than Node's own strict parser does", () => {
    const pieces = fc.string({
      unit: fc.constantFrom('.', ':', '::', '1', '0', '127', 'ff', '255', '0x', '%', '[', '/'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6(), fc.ipV4Extended(), pieces), (text) => {
        const canonical = canonicalAddress(text);
        if (canonical === null) return;
        expect(isIP(text)).toBeGreaterThan(0);
        expect(canonicalAddress(canonical)).toBe(canonical);
      }),
    );
    fc.assert(fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (text) => canonicalAddress(text) !== null));
  });
});

describe('parseCidrList', () => {
  it.each([
    ['10.0.0.0/8'],
    ['0.0.0.0/0'],
    ['2001:db8::/32'],
    ['::/0'],
    ['10.1.2.3'],
    ['::1'],
    ['10.1.2.3/32'],
    ['128.0.0.0/1'],
  ])('takes %s', (entry) => expect(parseCidrList([entry])).toMatchObject({ ok: true }));
  it.each([
    ['10.0.0.0/33', 'not-a-range'],
    ['::/129', 'not-a-range'],
    ['10.0.0.0/', 'not-a-range'],
    ['10.0.0.0/08', 'not-a-range'],
    ['10.0.0.0/-1', 'not-a-range'],
    ['10/8', 'not-a-range'],
    ['127.1/8', 'not-a-range'],
    ['10.0.0.0/8/8', 'not-a-range'],
    ['', 'not-a-range'],
    ['10.0.0.5/8', 'host-bits'],
    ['10.128.0.0/8', 'host-bits'],
    ['192.168.1.129/25', 'host-bits'],
    ['2001:db8::1/64', 'host-bits'],
  ])('refuses %j: %s', (entry, problem) => {
    expect(parseCidrList(['10.0.0.0/8', entry])).toEqual({ ok: false, problem, entry });
  });
  it('keeps IPv4 and IPv6 apart', () => {
    const parsed = parseCidrList(['0.0.0.0/0']);
    const mapped = parseAddress('::ffff:10.0.0.1');
    expect(parsed.ok && mapped && inRange(mapped, parsed.ranges[0]!)).toBe(false);
  });
});
