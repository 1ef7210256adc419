// Says whether an address can only be reached inside a private network, from its text alone.
import ipaddr from 'ipaddr.js';
import { overlaps, parseCidrList } from './ip-range.ts';

/**
 * Ranges that no mail from the internet can reach (RFC 1918, 6598, 3927, 4193, 4291). Documentation and benchmarking
 * ranges are left out: practice networks use them as if they were public.
 */
const unreachableRanges = new Set([
  'unspecified',
  'private',
  'loopback',
  'linkLocal',
  'uniqueLocal',
  'carrierGradeNat',
]);

/** The same as ranges, with all in which an IPv4 one stands in the dress of IPv6. */
const privateRanges = parseCidrList([
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.168.0.0/16'],
  ...['::/127', '::ffff:0:0/96', 'fc00::/7', 'fe80::/10'],
]);

/** `address`: an IPv4 or IPv6 address from a DNS answer. Anything else is not an address, so false. */
export function isPrivateAddress(address: string): boolean {
  return ipaddr.isValid(address) && unreachableRanges.has(ipaddr.process(address).range());
}

/** An address of one machine for itself: it tells nothing of any network. */
export function isLoopback(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';
}

/**
 * Whether the network of the first `bits` bits of an address has private addresses in it. `bytes`: 4 or 16.
 * A private address that must not be told apart from others may lie there; in every other network it surely does not.
 */
export function mayHoldPrivate(bytes: readonly number[], bits: number): boolean {
  const network = { address: ipaddr.fromByteArray([...bytes]), bits };
  return privateRanges.ok && privateRanges.ranges.some((range) => overlaps(range, network));
}
