// Says whether an address can only be reached inside a private network, from its text alone.
import ipaddr from 'ipaddr.js';

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

/** `address`: an IPv4 or IPv6 address from a DNS answer. Anything else is not an address, so false. */
export function isPrivateAddress(address: string): boolean {
  return ipaddr.isValid(address) && unreachableRanges.has(ipaddr.process(address).range());
}
