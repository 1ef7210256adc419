// Who a visitor is to us: what runs, failed logins and connections are counted by.
import { parseAddress } from './ip-range.ts';

/** Whoever uses the command line sits at this machine. */
export const LOCAL_CLIENT = 'local';

/**
 * A client by its address: an IPv4 address, or the /64 that an IPv6 host may number itself in as it likes (RFC 4291
 * 2.5.4, RFC 8981). What is no address stands for itself.
 */
export function clientOf(address: string): string {
  return networkOf(address, 8, '/64') ?? address;
}

/** One client that looks at one domain: what it saw a moment ago is known to its next look. */
export const visitOf = (client: string, domain: string): string => `${client} ${domain}`;

/** The /48 that a site gets (RFC 6177): a visitor with one has 65,536 clients. Null: an IPv4 address, or none at all. */
export function siteOf(address: string): string | null {
  return networkOf(address, 6, '/48');
}

/** The first bytes of an IPv6 address, as hexadecimal groups. */
function networkOf(address: string, bytes: number, length: string): string | null {
  const parsed = parseAddress(address);
  if (parsed === null || parsed.kind() !== 'ipv6') return null;
  const groups = parsed
    .toNormalizedString()
    .split(':')
    .slice(0, bytes / 2);
  return `${groups.join(':')}::${length}`;
}
