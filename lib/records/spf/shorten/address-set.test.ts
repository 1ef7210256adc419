// Sets of addresses against plain membership: nothing more and nothing less, whatever is joined or cut.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type IpAddress, parseIp } from '../ip-address.ts';
import { ipMatch } from '../ip-match.ts';
import { parseSpf } from '../parse.ts';
import {
  type AddressSet,
  everybody,
  intersection,
  ip4Count,
  isEmpty,
  isWithinSet,
  networkCount,
  networkSet,
  networkTerms,
  nobody,
  union,
  without,
} from './address-set.ts';

/** Few high bits and few low ones vary, so that networks meet, overlap and hold each other. */
const ip4 = fc
  .tuple(fc.constantFrom(0, 127, 198, 255), fc.constantFrom(0, 18, 255), fc.nat(3), fc.nat(255))
  .map((bytes): IpAddress => ({ family: 4, bytes: [...bytes] }));
const ip6 = fc
  .tuple(fc.constantFrom(0, 0x20, 255), fc.array(fc.constantFrom(0, 1, 255), { minLength: 15, maxLength: 15 }))
  .map(([first, rest]): IpAddress => ({ family: 6, bytes: [first, ...rest] }));
const address = fc.oneof({ arbitrary: ip4, weight: 3 }, ip6);
const network = address.chain((ip) =>
  fc.integer({ min: 0, max: ip.bytes.length * 8 }).map((prefix) => ({ ip, prefix: Math.max(prefix, 1) })),
);
const networks = fc.array(network, { maxLength: 12 });
type Network = { ip: IpAddress; prefix: number };

const setOf = (list: Network[]) => union(...list.map(({ ip, prefix }) => networkSet(ip, prefix)));
const holds = (list: Network[], ip: IpAddress) => list.some((one) => ipMatch(ip, one.ip, one.prefix));
const has = (set: AddressSet, ip: IpAddress) => isWithinSet(networkSet(ip, ip.bytes.length * 8), set);

describe('address sets', () => {
  it('join, cut and meet as membership says', () => {
    fc.assert(
      fc.property(networks, networks, fc.array(address, { minLength: 1, maxLength: 20 }), (one, other, addresses) => {
        const [left, right] = [setOf(one), setOf(other)];
        for (const ip of addresses) {
          expect(has(union(left, right), ip)).toBe(holds(one, ip) || holds(other, ip));
          expect(has(without(left, right), ip)).toBe(holds(one, ip) && !holds(other, ip));
          expect(has(intersection(left, right), ip)).toBe(holds(one, ip) && holds(other, ip));
        }
      }),
    );
  });

  it('are written as terms that hold exactly the same, and no shorter list would', () => {
    fc.assert(
      fc.property(networks, (list) => {
        const set = setOf(list);
        const record = parseSpf(['v=spf1', ...networkTerms(set)].join(' '));
        expect(record.faults).toEqual([]);
        const written = record.terms.map(({ ip, cidr4, cidr6 }) =>
          networkSet(ip!, cidr4 ?? cidr6 ?? ip!.bytes.length * 8),
        );
        expect(union(...written)).toEqual(set);
        // Networks nest or are apart, so the list is shortest when no two of them could be one.
        expect(written.length).toBeLessThanOrEqual(list.length);
        expect(isEmpty(without(everybody, union(set, without(everybody, set))))).toBe(true);
      }),
    );
  });

  it.each([
    [['198.18.0.0/25', '198.18.0.128/25'], ['ip4:198.18.0.0/24']],
    [
      ['198.18.0.1/32', '198.18.0.2/32'],
      ['ip4:198.18.0.1', 'ip4:198.18.0.2'],
    ],
    [['198.18.0.0/24', '198.18.0.7/32'], ['ip4:198.18.0.0/24']],
    [['198.18.0.77/24'], ['ip4:198.18.0.0/24']],
    [['0.0.0.0/0'], ['ip4:0.0.0.0/0']],
    [
      ['2001:2::/33', '2001:2:8000::/33', '198.18.0.1/32'],
      ['ip4:198.18.0.1', 'ip6:2001:2::/32'],
    ],
    [['::/0'], ['ip6:::/0']],
    [['255.255.255.255/32'], ['ip4:255.255.255.255']],
  ])('%j is written %j', (list, terms) => {
    const sets = list.map((text) => text.split('/')).map(([ip, prefix]) => networkSet(parseIp(ip!)!, Number(prefix)));
    expect(networkTerms(union(...sets))).toEqual(terms);
  });

  it('are counted no further than they are asked for, however knotted', () => {
    const odd = Array.from({ length: 300 }, (_, n) => networkSet(parseIp(`2001:2:${n + 1}:1:2:3:4:5`)!, 128));
    const knotted = without(networkSet(parseIp('2000::')!, 3), union(...odd));
    expect(networkCount(knotted, 1000)).toBe(1000);
    expect(networkTerms(knotted, 3)).toEqual(networkTerms(knotted).slice(0, 3));
    expect(networkTerms(knotted).length).toBeGreaterThan(20_000);
    expect(networkCount(networkSet(parseIp('198.18.0.0')!, 15), 1000)).toBe(1);
  });

  it('count their IPv4 addresses', () => {
    expect(ip4Count(nobody)).toBe(0);
    expect(ip4Count(everybody)).toBe(2 ** 32);
    expect(ip4Count(networkSet(parseIp('198.18.0.0')!, 15))).toBe(131_072);
  });
});
