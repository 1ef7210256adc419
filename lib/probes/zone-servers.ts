// Who answers for a domain's zone: the addresses at which its name servers can be asked themselves.
import type { ProbeOutcome } from '../model/outcome.ts';
import type { DnsSession } from '../net/dns-answer.ts';
import { registrableDomain } from '../records/registrable-domain.ts';
import { askAddresses, canBeAsked, failedLook } from './dns-question.ts';

/** Enough to see a difference; a zone may have thirteen. */
const MOST_SERVERS = 4;

export interface ZoneServer {
  name: string;
  address: string;
}
export interface ZoneServers {
  /** The domain, or its registrable domain where it has no servers of its own. */
  zone: string;
  /** One address of each family for each server. */
  servers: ZoneServer[];
}

/** Two round trips: NS, then the servers' addresses. Unknown when there are none to be asked. */
export async function zoneServers(domain: string, dns: DnsSession): Promise<ProbeOutcome<ZoneServers>> {
  const parent = registrableDomain(domain);
  const [own, parents] = await Promise.all([dns.query(domain, 'NS'), dns.query(parent, 'NS')]);
  // Only where the domain surely has none of its own do its parent's speak for it.
  const absent = own.status === 'nodata' || own.status === 'nxdomain';
  const [zone, serving] = absent ? [parent, parents] : [domain, own];
  const failed = failedLook(serving);
  if (failed) return failed;
  const { records } = serving;
  const names = records.filter(canBeAsked).toSorted().slice(0, MOST_SERVERS);
  const servers = (await Promise.all(names.map((name) => addressesOf(name, dns)))).flat();
  if (servers.length === 0) return { status: 'unknown', why: 'not-applicable' };
  return { status: 'observed', evidence: { zone, servers } };
}

async function addressesOf(name: string, dns: DnsSession): Promise<ZoneServer[]> {
  const { addresses } = await askAddresses(name, dns);
  return [...addresses.v4.slice(0, 1), ...addresses.v6.slice(0, 1)].map((address) => ({ name, address }));
}

/** The first address of each server: who is asked what the zone holds. */
export const firstAddresses = (servers: readonly ZoneServer[]): ZoneServer[] =>
  servers.filter(({ name }, index) => servers.findIndex((other) => other.name === name) === index);
