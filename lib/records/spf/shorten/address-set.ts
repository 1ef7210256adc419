// Sets of IP addresses as sorted ranges: joined, cut and written as networks without ever taking in one address more.
import { formatIp, type IpAddress } from '../ip-address.ts';

/** Both ends belong to it. */
type Range = readonly [first: bigint, last: bigint];
/** Of each family: sorted, apart from each other by at least one address. */
export interface AddressSet {
  readonly 4: readonly Range[];
  readonly 6: readonly Range[];
}

const families = [4, 6] as const;
const bitsOf = { 4: 32, 6: 128 } as const;
const lastOf = { 4: (1n << 32n) - 1n, 6: (1n << 128n) - 1n } as const;

export const nobody: AddressSet = { 4: [], 6: [] };
export const everybody: AddressSet = { 4: [[0n, lastOf[4]]], 6: [[0n, lastOf[6]]] };

/** The addresses that share the first `prefix` bits with `ip`. */
export function networkSet(ip: IpAddress, prefix: number): AddressSet {
  const size = 1n << BigInt(bitsOf[ip.family] - prefix);
  const address = ip.bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
  const first = address - (address % size);
  return { ...nobody, [ip.family]: [[first, first + size - 1n]] };
}

const eachFamily = (join: (family: 4 | 6) => Range[]): AddressSet => ({ 4: join(4), 6: join(6) });

export function union(...sets: readonly AddressSet[]): AddressSet {
  return eachFamily((family) => {
    const sorted = sets
      .flatMap((set) => set[family])
      .toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
    const joined: Range[] = [];
    for (const [first, last] of sorted) {
      const before = joined.at(-1);
      if (before && first <= before[1] + 1n)
        joined[joined.length - 1] = [before[0], last > before[1] ? last : before[1]];
      else joined.push([first, last]);
    }
    return joined;
  });
}

/** What is in `set` and not in `cut`, in one pass over both. */
export function without(set: AddressSet, cut: AddressSet): AddressSet {
  return eachFamily((family) => {
    const left: Range[] = [];
    const cuts = cut[family];
    let next = 0;
    for (const [first, last] of set[family]) {
      let from = first;
      while (next < cuts.length && cuts[next]![1] < from) next++;
      for (let index = next; index < cuts.length && cuts[index]![0] <= last; index++) {
        if (from < cuts[index]![0]) left.push([from, cuts[index]![0] - 1n]);
        from = cuts[index]![1] + 1n;
        next = index;
      }
      if (from <= last) left.push([from, last]);
    }
    return left;
  });
}

export function intersection(one: AddressSet, other: AddressSet): AddressSet {
  return without(one, without(one, other));
}

export function isEmpty(set: AddressSet): boolean {
  return families.every((family) => set[family].length === 0);
}

export function isWithinSet(part: AddressSet, whole: AddressSet): boolean {
  return isEmpty(without(part, whole));
}

export function holdsAll(set: AddressSet, family: 4 | 6): boolean {
  return set[family].some(([first, last]) => first === 0n && last === lastOf[family]);
}

/** How many IPv4 addresses: at most 2^32, so a plain number. */
export function ip4Count(set: AddressSet): number {
  return set[4].reduce((count, [first, last]) => count + Number(last - first) + 1, 0);
}

/**
 * The fewest `ip4` and `ip6` terms that hold exactly these addresses; IPv4 first, each in order. Of more than `most`
 * the rest is left out: a range between two odd addresses takes 250, and a zone may be full of such.
 */
export function networkTerms(set: AddressSet, most = Number.POSITIVE_INFINITY): string[] {
  return networksOf(set, most).map(([first, size, family]) => {
    const prefix = bitsOf[family] - exponentOf(size);
    const ip = formatIp(addressOf(first, family));
    return `ip${family}:${ip}${prefix === bitsOf[family] ? '' : `/${prefix}`}`;
  });
}

/** How many networks these are, counted up to `most`. */
export const networkCount = (set: AddressSet, most: number): number => networksOf(set, most).length;

type Network = readonly [first: bigint, size: bigint, family: 4 | 6];

/** From the low end of each range, each time the largest network that begins there and ends within the range. */
function networksOf(set: AddressSet, most: number): Network[] {
  const networks: Network[] = [];
  for (const family of families)
    for (const [first, last] of set[family])
      for (let at = first; at <= last && networks.length < most; ) {
        const fitting = 1n << BigInt(exponentOf(last - at + 1n));
        // The lowest bit that is set: no larger network begins here.
        const aligned = at & -at;
        const size = aligned === 0n || aligned > fitting ? fitting : aligned;
        networks.push([at, size, family]);
        at += size;
      }
  return networks;
}

/** Of the largest power of two that is no larger than `value`. */
const exponentOf = (value: bigint): number => value.toString(2).length - 1;

function addressOf(value: bigint, family: 4 | 6): IpAddress {
  const bytes = Array.from({ length: bitsOf[family] / 8 }, (_, index) =>
    Number((value >> BigInt(bitsOf[family] - 8 * (index + 1))) & 255n),
  );
  return { family, bytes };
}
