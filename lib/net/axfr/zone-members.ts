// The domains that a transferred zone names: members of a catalog (RFC 9432), or else what is delegated in it.
import type { ZoneRecord } from './records.ts';

export type ZoneMembers =
  | { kind: 'catalog' | 'delegations'; domains: string[] }
  /** A catalog of a schema that is not ours to read (RFC 9432 4.2.1). */
  | { kind: 'other-version' };

/** `zone` lower case, without the trailing dot. A domain that is named twice stands there once. */
export function zoneMembers(zone: string, records: readonly ZoneRecord[]): ZoneMembers {
  const versions = records.filter(({ owner, type }) => type === 'TXT' && owner === `version.${zone}`);
  if (versions.length === 0) {
    const delegated = records.filter(({ owner, type }) => type === 'NS' && owner.endsWith(`.${zone}`));
    return { kind: 'delegations', domains: [...new Set(delegated.map(({ owner }) => owner))] };
  }
  if (versions.length > 1 || versions[0]?.data !== '2') return { kind: 'other-version' };
  // One label before "zones": what lies below is a property of a member (RFC 9432 4.4).
  const ending = `.zones.${zone}`;
  const byNode = Map.groupBy(
    records.filter(({ owner, type }) => type === 'PTR' && owner.endsWith(ending)),
    ({ owner }) => owner.slice(0, -ending.length),
  );
  const domains = [...byNode]
    // A node with two names is broken, and names nobody (RFC 9432 4.1).
    .filter(([node, pointers]) => !node.includes('.') && pointers.length === 1)
    .flatMap(([, pointers]) => pointers.map(({ data }) => data));
  return { kind: 'catalog', domains: [...new Set(domains)] };
}
