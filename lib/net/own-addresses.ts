// This machine's own addresses: those on its interfaces, not whatever the routing table calls local.
import { networkInterfaces } from 'node:os';
import { canonicalAddress } from '../model/ip-range.ts';

/** Interfaces come and go (VPN, containers), but reading them costs a system call each. */
const REFRESH_MS = 30_000;

interface Clock {
  now(): number;
  interfaces(): ReturnType<typeof networkInterfaces>;
}

/** Reads the interfaces now and again at most every 30 s. The function it gives never throws. */
export function createOwnAddresses(
  clock: Clock = { now: Date.now, interfaces: networkInterfaces },
): () => ReadonlySet<string> {
  const read = (before: ReadonlySet<string>): ReadonlySet<string> => {
    try {
      const entries = Object.values(clock.interfaces()).flatMap((list) => list ?? []);
      // A link-local address comes with its zone ("fe80::1%eth0"); the zone is no part of the address.
      const addresses = entries.map((entry) => canonicalAddress(entry.address.replace(/%.*$/, '')));
      return new Set(addresses.filter((address) => address !== null));
    } catch {
      // Sandboxes without the system call: what was known stays known.
      return before;
    }
  };
  let readAt = clock.now();
  let known = read(new Set());
  return () => {
    if (clock.now() - readAt >= REFRESH_MS) {
      readAt = clock.now();
      known = read(known);
    }
    return known;
  };
}
