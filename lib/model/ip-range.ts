// IP addresses and ranges as text: one strict spelling in, one canonical spelling out.
import ipaddr from 'ipaddr.js';

/** A range of addresses, ready for matching. */
export interface IpRange {
  address: ipaddr.IPv4 | ipaddr.IPv6;
  bits: number;
}

type ParsedRanges =
  | { ok: true; ranges: IpRange[] }
  /** `not-a-range`: unreadable. `host-bits`: the address reaches past the prefix ("10.0.0.5/8"), so what is meant is unclear. */
  | { ok: false; problem: 'not-a-range' | 'host-bits'; entry: string };

const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const IPV4 = new RegExp(`^${OCTET}(?:\\.${OCTET}){3}$`);
const EMBEDDED_IPV4 = /:([0-9.]*\.[0-9.]*)$/;

/**
 * The address behind a text, or null. Only the four-part decimal form of IPv4 (no leading zeros) and RFC 4291 2.2
 * for IPv6 count: ipaddr.js alone would also read "127.1", "0x7f.1" and "2130706433". Zone ids are refused.
 */
export function parseAddress(text: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  if (IPV4.test(text)) return ipaddr.IPv4.parse(text);
  if (!/^[0-9a-f:.]{2,45}$/i.test(text) || !ipaddr.IPv6.isValid(text)) return null;
  const embedded = EMBEDDED_IPV4.exec(text)?.[1];
  return embedded === undefined || IPV4.test(embedded) ? ipaddr.IPv6.parse(text) : null;
}

/** The one spelling of an address (RFC 5952 for IPv6); null for anything that is not strictly an address. */
export function canonicalAddress(text: string): string | null {
  const address = parseAddress(text);
  if (address === null) return null;
  return address instanceof ipaddr.IPv6 ? address.toRFC5952String() : address.toString();
}

export function inRange(address: ipaddr.IPv4 | ipaddr.IPv6, range: IpRange): boolean {
  return address.kind() === range.address.kind() && address.match(range.address, range.bits);
}

/** Ranges lie inside each other or apart: the wider one holds the other's first address. */
export function overlaps(one: IpRange, other: IpRange): boolean {
  return one.bits <= other.bits ? inRange(other.address, one) : inRange(one.address, other);
}

function parseRange(entry: string): IpRange | 'not-a-range' | 'host-bits' {
  const [text = '', prefix, ...more] = entry.split('/');
  const address = parseAddress(text);
  if (address === null || more.length > 0) return 'not-a-range';
  const size = address.kind() === 'ipv4' ? 32 : 128;
  if (prefix !== undefined && !/^(?:0|[1-9]\d{0,2})$/.test(prefix)) return 'not-a-range';
  const bits = prefix === undefined ? size : Number(prefix);
  if (bits > size) return 'not-a-range';
  const bytes = address.toByteArray();
  const beyond = bytes.some((byte, at) => (byte & (0xff >> Math.min(8, Math.max(0, bits - at * 8)))) !== 0);
  return beyond ? 'host-bits' : { address, bits };
}

/** Reads ranges such as "10.20.0.0/16" or "2001:db8:1::/48"; an address alone is a range of one. */
export function parseCidrList(list: string[]): ParsedRanges {
  const ranges: IpRange[] = [];
  for (const entry of list) {
    const range = parseRange(entry);
    if (typeof range === 'string') return { ok: false, problem: range, entry };
    ranges.push(range);
  }
  return { ok: true, ranges };
}
