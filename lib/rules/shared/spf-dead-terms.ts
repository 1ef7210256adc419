// Finds the terms of an SPF record that can never match: they change no result, whoever sends.
import ipaddr from 'ipaddr.js';
import type { SpfEvidence } from '../../model/evidence.ts';
import { isPrivateAddress } from '../../model/private-address.ts';
import { breaksSpf, parseSpf } from '../../records/spf/parse.ts';
import { reachableTerms, type SpfMechanismTerm } from '../../records/spf/reachable.ts';
import { type AddressSet, isWithinSet, networkSet, nobody, union } from '../../records/spf/shorten/address-set.ts';
import { isAbsent } from './dns-absence.ts';

/**
 * `no-address`, `no-name`, `no-mx`: its target has none. `no-mx-but-address`: "a:" was probably meant. `private`: no
 * server on the internet has such an address. `covered`: those in front of it match all that it could.
 * `passes-nobody`: the list that it takes in lets nobody send.
 */
export type DeadReason =
  | 'no-address'
  | 'no-name'
  | 'no-mx'
  | 'no-mx-but-address'
  | 'private'
  | 'covered'
  | 'passes-nobody';

export interface DeadTerm {
  term: SpfMechanismTerm;
  why: DeadReason;
}

/** More networks than this are compared with those in front of them nowhere. */
const MOST_NETWORKS = 150;

/** The terms of the single record that an evaluation may reach (RFC 7208 5.1), and of those the dead ones, in order. */
export function deadTerms(spf: SpfEvidence): { live: SpfMechanismTerm[]; dead: DeadTerm[] } {
  const [record, ...more] = spf.records;
  if (record === undefined || more.length > 0) return { live: [], dead: [] };
  const mechanisms = reachableTerms(parseSpf(record).terms).mechanisms.filter(({ name }) => name !== 'all');
  const seen: AddressSet[] = [];
  const dead: DeadTerm[] = [];
  for (const term of mechanisms) {
    const why = term.ip ? deadNetwork(term, seen) : deadTarget(term, spf);
    if (why !== null) dead.push({ term, why });
  }
  const live = mechanisms.filter((term) => !dead.some((one) => one.term === term));
  return { live, dead };
}

const prefixOf = ({ ip, cidr4, cidr6 }: SpfMechanismTerm): number =>
  ip?.family === 4 ? (cidr4 ?? 32) : (cidr6 ?? 128);

function deadNetwork(term: SpfMechanismTerm, seen: AddressSet[]): DeadReason | null {
  if (!term.ip || seen.length >= MOST_NETWORKS) return null;
  const set = networkSet(term.ip, prefixOf(term));
  const covered = seen.length > 0 && isWithinSet(set, seen.at(-1) ?? nobody);
  seen.push(union(seen.at(-1) ?? nobody, set));
  if (covered) return 'covered';
  return isPrivateNetwork(`${term.value}/${prefixOf(term)}`) ? 'private' : null;
}

/** Its ends lie in private ranges, and so, as these are far apart, does all of it. */
function isPrivateNetwork(cidr: string): boolean {
  const family = cidr.includes(':') ? ipaddr.IPv6 : ipaddr.IPv4;
  if (!ipaddr.isValidCIDR(cidr)) return false;
  return [family.networkAddressFromCIDR(cidr), family.broadcastAddressFromCIDR(cidr)].every((end) =>
    isPrivateAddress(end.toString()),
  );
}

function deadTarget({ name, text }: SpfMechanismTerm, spf: SpfEvidence): DeadReason | null {
  if (name === 'include') return passesNobody(spf, text) ? 'passes-nobody' : null;
  const seen = spf.targets?.find(({ term }) => term === text);
  if (seen === undefined) return null;
  if (name === 'mx') {
    if (!isAbsent(seen.status) && seen.exchanges !== 0) return null;
    return seen.hasAddress ? 'no-mx-but-address' : 'no-mx';
  }
  if (!isAbsent(seen.status)) return null;
  return name === 'exists' ? 'no-name' : 'no-address';
}

/** Where only `include` and `redirect` could pass somebody, further lists decide. */
function passesNobody({ tree }: SpfEvidence, term: string): boolean {
  const child = tree?.children.find((node) => node.term === term);
  if (!child || child.record === null || child.loop || child.faults.some(({ key }) => breaksSpf(key))) return false;
  const { mechanisms, redirect } = reachableTerms(parseSpf(child.record).terms);
  return redirect === null && mechanisms.every(({ qualifier }) => qualifier !== '+');
}
