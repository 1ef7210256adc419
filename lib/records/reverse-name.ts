// The names under which the DNS keeps facts about an address: reverse names and blocklist entries.
import { canonicalAddress, parseAddress } from '../model/ip-range.ts';

/** The address's parts, last first: four numbers, or 32 nibbles (RFC 1035 3.5, RFC 3596 2.5). */
export function reversedAddress(address: string): string {
  const parsed = parseAddress(address);
  if (parsed === null) return '';
  const bytes = parsed.toByteArray();
  const nibbles = bytes.flatMap((byte) => [(byte >> 4).toString(16), (byte & 15).toString(16)]);
  return (parsed.kind() === 'ipv4' ? bytes.map(String) : nibbles).toReversed().join('.');
}

/** "192.0.2.1" → "1.2.0.192.in-addr.arpa"; IPv6 by nibbles under ip6.arpa. */
export const reverseName = (address: string): string =>
  `${reversedAddress(address)}.${address.includes(':') ? 'ip6' : 'in-addr'}.arpa`;

const trees = {
  'in-addr': { parts: 4, isPart: (label: string) => /^\d{1,3}$/.test(label) && Number(label) < 256 },
  ip6: { parts: 32, isPart: (label: string) => /^[0-9a-f]$/i.test(label) },
};

/**
 * The address that a reverse name speaks of, in its one spelling: of a name below that of an address the address itself,
 * of one above ("0.10.in-addr.arpa") some address in its range. Null: it speaks of none.
 */
export function addressOfReverseName(name: string): string | null {
  const [, labels = '', tree] = /^(.+)\.(in-addr|ip6)\.arpa$/i.exec(name) ?? [];
  if (tree === undefined) return null;
  const { parts, isPart } = trees[tree.toLowerCase() as keyof typeof trees];
  const read = labels.split('.').toReversed().slice(0, parts);
  const odd = read.findIndex((label) => !isPart(label));
  const known = odd < 0 ? read : read.slice(0, odd);
  if (known.length === 0) return null;
  // Zeros would name "this network" and the blocks of the protocols.
  const whole = [...known, ...Array<string>(parts - known.length).fill('1')];
  return canonicalAddress(parts === 4 ? whole.join('.') : whole.join('').replace(/.{4}(?!$)/g, '$&:'));
}

/** Where a blocklist keeps what it says of an address (RFC 5782 2.1, 2.4). */
export const blocklistName = (address: string, zone: string): string => `${reversedAddress(address)}.${zone}`;
