// Whose request it is: the socket's peer, or the address that the operator's own proxies vouch for.
import { canonicalAddress, type IpRange, inRange, parseAddress, parseCidrList } from '../model/ip-range.ts';

/** An address as proxies write it: bare, "192.0.2.1:4711", "[2001:db8::1]" or "[2001:db8::1]:4711" (RFC 7239 6). */
function addressIn(entry: string): string | null {
  const text = entry.trim();
  const bracketed = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(text)?.[1];
  const withPort = /^([\d.]+):\d{1,5}$/.exec(text)?.[1];
  return canonicalAddress(unmapped(bracketed ?? withPort ?? text));
}

/** An IPv4 peer of a socket that listens on IPv6 looks like "::ffff:192.0.2.1" (RFC 4291 2.5.5.2). */
const unmapped = (text: string): string => text.replace(/^::ffff:(?=[\d.]+$)/i, '');

export const isTrusted = (address: string, trusted: readonly IpRange[]): boolean => {
  const parsed = parseAddress(address);
  return parsed !== null && trusted.some((range) => inRange(parsed, range));
};

/**
 * The client's address in its canonical spelling. `peer`: the socket's remote address; `forwarded`: the X-Forwarded-For
 * header. Each proxy appends the peer it saw, so the list is read from the right, and only as far as proxies of
 * `trusted` wrote it: anything further left is the client's own invention.
 */
export function clientAddress(peer: string, forwarded: string | undefined, trusted: readonly IpRange[]): string {
  let client = addressIn(peer) ?? peer;
  for (const entry of (forwarded ?? '').split(',').reverse()) {
    if (!isTrusted(client, trusted)) return client;
    const before = addressIn(entry);
    if (before === null) return client;
    client = before;
  }
  return client;
}

/** The profile's `trustedProxies`, ready for matching; the profile has been checked already. */
export function trustedRanges(networks: readonly string[]): IpRange[] {
  return networks.flatMap((network) => {
    const parsed = parseCidrList([network]);
    return parsed.ok ? parsed.ranges : [];
  });
}
