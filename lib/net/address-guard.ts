// The address guard: which addresses may be dialled at all, whoever named them.
import type ipaddr from 'ipaddr.js';
import { canonicalAddress, type IpRange, inRange, parseAddress, parseCidrList } from '../model/ip-range.ts';
import { isNeverOpened, isPracticeRange, isPublic } from '../model/special-purpose.ts';
import { createOwnAddresses } from './own-addresses.ts';

/** `unreachable` exists only on the practice network: the address is fine, but nothing is there to dial. */
export type GuardVerdict = 'allowed' | 'not-allowed' | 'unreachable';

export interface GuardPolicy {
  /** Ranges of the operator's profile that are let through although they are not public. Never a request's. */
  allow: string[];
  /** Addresses of the resolvers in use. */
  resolvers: string[];
  /** Listed practice addresses; null: the practice network is off. */
  practiceAddresses: ReadonlySet<string> | null;
  ownAddresses?: () => ReadonlySet<string>;
}

/** The operator's list of ranges cannot be read: said at start, before anything is dialled. */
export class GuardPolicyError extends Error {
  readonly code = 'GUARD_POLICY';
  constructor(entry: string, problem: string) {
    super(`network.allow: "${entry}" cannot be used (${problem}).`);
    this.name = 'GuardPolicyError';
  }
}

const canonicalSet = (list: Iterable<string>): ReadonlySet<string> =>
  new Set([...list].map(canonicalAddress).filter((address) => address !== null));

/**
 * Opening a network must not open this machine or its resolver by accident: they open only when the operator
 * names the very address ("10.0.0.5", "10.0.0.5/32").
 */
const namesExactly = (range: IpRange) => range.bits === (range.address.kind() === 'ipv4' ? 32 : 128);

/**
 * Makes the guard of one policy. The guard takes an address as text, already resolved, and never a name;
 * everything that is not strictly an address is `not-allowed`. It looks at nothing but its arguments.
 * @throws GuardPolicyError when `allow` cannot be read
 */
export function createAddressGuard(policy: GuardPolicy): (address: string) => GuardVerdict {
  const allow = parseCidrList(policy.allow);
  if (!allow.ok) throw new GuardPolicyError(allow.entry, allow.problem);
  const exact = allow.ranges.filter(namesExactly);
  const resolvers = canonicalSet(policy.resolvers);
  const practice = policy.practiceAddresses === null ? null : canonicalSet(policy.practiceAddresses);
  const ownAddresses = policy.ownAddresses ?? createOwnAddresses();

  const opens = (ranges: IpRange[], address: ipaddr.IPv4 | ipaddr.IPv6) =>
    ranges.some((range) => inRange(address, range));

  return (text) => {
    const address = parseAddress(text);
    const canonical = canonicalAddress(text);
    if (address === null || canonical === null) return 'not-allowed';
    if (practice?.has(canonical) && isPracticeRange(address)) return 'allowed';
    if (isNeverOpened(address)) return 'not-allowed';
    const ours = resolvers.has(canonical) || ownAddresses().has(canonical);
    const open = ours ? opens(exact, address) : isPublic(address) || opens(allow.ranges, address);
    if (practice === null) return open ? 'allowed' : 'not-allowed';
    return open || isPracticeRange(address) ? 'unreachable' : 'not-allowed';
  };
}
