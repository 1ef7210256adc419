// A domain with name servers of its own, so that each can be asked for itself.
import type { DnsServerRole } from './dns-server.ts';
import type { OwnerRecords, Zone } from './dns-zone.ts';
import { ipv4, type MailDomainOptions, mailDomain, type PracticeDomain } from './practice-domain.ts';

/** How one of the servers differs from the zone as the resolver tells it. */
export interface OwnServer {
  role?: DnsServerRole;
  serial?: number;
  /** Owners that this server knows otherwise. */
  records?: Record<string, OwnerRecords>;
}

/** ns1 and ns2 of the domain, at .53 and .54. */
export function withNameServers(options: MailDomainOptions, servers: [OwnServer, OwnServer]): PracticeDomain {
  const { domain, number, records = {} } = options;
  const places = [ipv4(number, 53), ipv4(number, 54)];
  const practice = mailDomain({
    ...options,
    records: {
      ns1: { A: [ipv4(number, 53)] },
      ns2: { A: [ipv4(number, 54)] },
      ...records,
      '@': { NS: ['ns1', 'ns2'], ...records['@'] },
    },
  });
  const [zone] = practice.zones as [Zone];
  const held = ({ serial, records: own = {} }: OwnServer): Zone => {
    const changed = Object.entries(own).map(([owner, content]) => [owner, { ...zone.records[owner], ...content }]);
    return {
      ...zone,
      records: { ...zone.records, ...Object.fromEntries(changed) },
      soa: { mname: `ns1.${domain}`, ...(serial === undefined ? {} : { serial }) },
    };
  };
  return {
    ...practice,
    nameServers: servers.map((server, index) => ({
      address: places[index] ?? '',
      role: server.role ?? 'authoritative',
      zones: [held(server)],
    })),
  };
}
