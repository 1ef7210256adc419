// Finds in an answer what was asked for, along the CNAMEs that lead there.
import type { DnsRecordData, DnsRecordType } from './dns-answer.ts';
import type { Message } from './dns-message.ts';
import { readName } from './dns-name.ts';

/** More than a sound zone ever needs; RFC 1034 3.6.2 asks for one. */
export const MOST_CNAMES = 8;

/** How far a chain has been followed: the name now asked for, what led there, and the least TTL on the way. */
export interface Chain {
  name: string;
  cnames: string[];
  ttl: number | null;
  authenticated: boolean;
  /** The zone whose SOA came with a negative answer; null: none that encloses the name. */
  negativeZone?: string | null;
}

export type Step<Type extends DnsRecordType> = Chain &
  (
    | { end: 'found'; records: Array<DnsRecordData[Type]> }
    | { end: 'nodata' | 'nxdomain' }
    /** The chain loops or is too long. */
    | { end: 'malformed' }
    /** The answer stops at an alias: its target has to be asked for. */
    | { end: 'further' }
  );

const least = (ttl: number | null, other: number) => (ttl === null ? other : Math.min(ttl, other));
const isAtOrBelow = (name: string, zone: string) => zone === '.' || name === zone || name.endsWith(`.${zone}`);

/** Reads one answer (NOERROR or NXDOMAIN) to the question for `chain.name` and `type`. Pure. */
export function followChain<Type extends DnsRecordType>(message: Message, type: Type, begun: Chain): Step<Type> {
  const chain: Chain = {
    ...begun,
    // As answers spell it: a space that an SPF macro made comes back as \032.
    name: readName(begun.name),
    cnames: [...begun.cnames],
    authenticated: begun.authenticated && message.authenticated,
  };
  const aliases = new Map<string, { target: string; ttl: number }>();
  for (const record of message.answers) {
    if (record.type === 'CNAME' && !aliases.has(record.name))
      aliases.set(record.name, { target: record.data, ttl: record.ttl });
  }
  const seen = new Set([chain.name]);
  for (let alias = aliases.get(chain.name); type !== 'CNAME' && alias; alias = aliases.get(chain.name)) {
    if (chain.cnames.length === MOST_CNAMES) return { ...chain, end: 'malformed' };
    if (seen.has(alias.target) || chain.cnames.includes(alias.target)) {
      return { ...chain, cnames: [...chain.cnames, alias.target], end: 'malformed' };
    }
    seen.add(alias.target);
    chain.cnames.push(alias.target);
    chain.name = alias.target;
    chain.ttl = least(chain.ttl, alias.ttl);
  }
  const records: Array<DnsRecordData[Type]> = [];
  // A set has each record once, whatever a server repeats (RFC 2181 5).
  const known = new Set<string>();
  let ttl = chain.ttl;
  for (const record of message.answers) {
    if (record.type !== type || record.name !== chain.name) continue;
    ttl = least(ttl, record.ttl);
    const key = JSON.stringify(record.data);
    if (known.has(key)) continue;
    known.add(key);
    records.push(record.data as DnsRecordData[Type]);
  }
  if (records.length > 0) return { ...chain, ttl, end: 'found', records };
  // A negative answer's TTL is the lesser of the SOA's own and its MINIMUM (RFC 2308 5); without a SOA it has none.
  const negative = message.soa
    ? {
        ...chain,
        ttl: least(chain.ttl, Math.min(message.soa.ttl, message.soa.minimum)),
        negativeZone: isAtOrBelow(chain.name, message.soa.name) ? message.soa.name : null,
      }
    : { ...chain, ttl: null, negativeZone: null };
  // With aliases, NXDOMAIN speaks of the last name (RFC 6604 3).
  if (message.rcode === 'NXDOMAIN') return { ...negative, end: 'nxdomain' };
  const settled = seen.size === 1 || (message.soa !== null && isAtOrBelow(chain.name, message.soa.name));
  return settled ? { ...negative, end: 'nodata' } : { ...chain, end: 'further' };
}
