// The way a message took: its hops in the order of travel, the time between them, and where it came in from outside.
import { inRange, parseAddress, parseCidrList } from '../model/ip-range.ts';
import type { Received } from './received.ts';
import { sameRegistrableDomain } from './registrable-domain.ts';

export interface Hop extends Received {
  /** Milliseconds since the hop before (the first: since the Date field); negative when the clocks differ. */
  delayMs: number | null;
}

const withinNetworks = parseCidrList([
  ...['10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.168.0.0/16'],
  ...['::1/128', 'fc00::/7', 'fe80::/10'],
]);

/** An address that only works inside one network (RFC 1918, 4193, 6598 and the like): no outsider comes from there. */
function isInside(ip: string): boolean {
  const address = parseAddress(ip);
  return address !== null && withinNetworks.ok && withinNetworks.ranges.some((range) => inRange(address, range));
}

/** `newestFirst`: the Received fields as they stand in the message. `date`: of the Date field, milliseconds. */
export function pathOf(newestFirst: readonly Received[], date: number | null): Hop[] {
  const hops = newestFirst.toReversed();
  return hops.map((hop, index) => {
    const before = index === 0 ? date : (hops[index - 1]?.at ?? null);
    return { ...hop, delayMs: hop.at === null || before === null ? null : hop.at - before };
  });
}

/**
 * The hop, by its place in `hops`, at which the message came to the receiving side from another one: seen from the end,
 * the first whose sender has a public address and a name of another organisation. Only the receiving side's own fields
 * can be trusted, anybody can write older ones; so nothing below a hop of a logged-in person counts. -1: none.
 */
export function borderHop(hops: readonly Hop[]): number {
  let within = -1;
  for (let index = hops.length - 1; index >= 0; index--) {
    const hop = hops[index];
    if (!hop || hop.authenticated) break;
    const { from, by } = hop;
    if (!from?.ip || isInside(from.ip)) continue;
    const names = [from.reverse, from.helo].filter((name) => name !== null);
    const receiver = by?.includes('.') && parseAddress(by) === null ? by : null;
    if (receiver === null || !names.some((name) => sameRegistrableDomain(name, receiver))) return index;
    // Handed on within one organisation; it counts when nothing older comes from outside.
    if (within < 0) within = index;
  }
  return within;
}
