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

/** The address that a reverse name speaks of, in its one spelling; null: of no single one. */
export function addressOfReverseName(name: string): string | null {
  const [, labels = '', tree] = /^((?:[0-9a-f]{1,3}\.)+)(in-addr|ip6)\.arpa$/i.exec(name) ?? [];
  const parts = labels.split('.').slice(0, -1).toReversed();
  if (tree === undefined || parts.length !== (tree.toLowerCase() === 'ip6' ? 32 : 4)) return null;
  if (parts.length === 4) return canonicalAddress(parts.join('.'));
  return canonicalAddress(parts.join('').replace(/.{4}(?!$)/g, '$&:'));
}

/** Where a blocklist keeps what it says of an address (RFC 5782 2.1, 2.4). */
export const blocklistName = (address: string, zone: string): string => `${reversedAddress(address)}.${zone}`;
