// The name that we give in EHLO: an address literal of our own (RFC 5321 4.1.3, 4.1.4), as mail apps give it.
import { hostname } from 'node:os';
import { canonicalAddress } from '../model/ip-range.ts';
import { createOwnAddresses } from './own-addresses.ts';

/** Read when first asked for, so that importing this reads no interfaces. */
let interfaces: (() => ReadonlySet<string>) | null = null;
const thisMachine = {
  addresses: () => {
    interfaces ??= createOwnAddresses();
    return interfaces();
  },
  name: hostname,
};
const isLoopback = (address: string) => address === '::1' || address.startsWith('127.');
const isLinkLocal = (address: string) => /^fe[89ab]/i.test(address) || address.startsWith('169.254.');
const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/**
 * `from`: our address on the connection. It is told although it may be a private one: behind a router, apps do the same.
 * A loopback address names every machine, and some servers refuse it: then it is the address that others see, or, where
 * there is none, the machine's name.
 */
export function ownName(from: string | null, own: typeof thisMachine = thisMachine): string {
  const address = canonicalAddress(from?.replace(/%.*$/, '').replace(mapped, '$1') ?? '');
  if (address !== null && !isLoopback(address)) return literal(address);
  const outward = [...own.addresses()].filter((one) => !isLoopback(one) && !isLinkLocal(one));
  const seen = outward.find((one) => !one.includes(':')) ?? outward[0];
  if (seen !== undefined) return literal(seen);
  const name = own.name();
  return /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/i.test(name) ? name : literal(address ?? '127.0.0.1');
}

const literal = (address: string): string => (address.includes(':') ? `[IPv6:${address}]` : `[${address}]`);
