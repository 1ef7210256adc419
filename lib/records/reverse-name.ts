// The names under which the DNS keeps facts about an address: reverse names and blocklist entries.
import { parseAddress } from '../model/ip-range.ts';

/** The address's parts, last first: four numbers, or 32 nibbles (RFC 1035 3.5, RFC 3596 2.5). */
function reversed(address: string): string {
  const parsed = parseAddress(address);
  if (parsed === null) return '';
  const bytes = parsed.toByteArray();
  const nibbles = bytes.flatMap((byte) => [(byte >> 4).toString(16), (byte & 15).toString(16)]);
  return (parsed.kind() === 'ipv4' ? bytes.map(String) : nibbles).toReversed().join('.');
}

/** "192.0.2.1" → "1.2.0.192.in-addr.arpa"; IPv6 by nibbles under ip6.arpa. */
export const reverseName = (address: string): string =>
  `${reversed(address)}.${address.includes(':') ? 'ip6' : 'in-addr'}.arpa`;

/** Where a blocklist keeps what it says of an address (RFC 5782 2.1, 2.4). */
export const blocklistName = (address: string, zone: string): string => `${reversed(address)}.${zone}`;
