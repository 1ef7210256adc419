// Looks up who answers for a domain in the DNS, and whether the domain exists and validates.
import type { NameserversEvidence } from '../model/evidence.ts';
import type { ProbeOutcome } from '../model/outcome.ts';
import type { DnsAnswer, DnsSession } from '../net/dns-answer.ts';
import { dnsHostOf } from '../records/dns-hosts.ts';
import { registrableDomain } from '../records/registrable-domain.ts';
import { addressStatus, askAddresses, canBeAsked, questionOf } from './dns-question.ts';

/** As many as the root has; more are not needed to say who runs a zone. */
const MAX_SERVERS = 13;

/**
 * Two round trips: NS and SOA, then the servers' addresses; a third with CD=1 only after SERVFAIL (RFC 4035 3.2.2).
 * A domain inside another zone has no NS of its own: then those of its registrable domain are given.
 * Unknown only when the NS question of the domain was not answered in time.
 */
export async function probeNameservers(domain: string, dns: DnsSession): Promise<ProbeOutcome<NameserversEvidence>> {
  const zone = registrableDomain(domain);
  const [ns, soa, zoneNs, zoneSoa] = await Promise.all([
    dns.query(domain, 'NS'),
    dns.query(domain, 'SOA'),
    dns.query(zone, 'NS'),
    dns.query(zone, 'SOA'),
  ]);
  if (ns.status === 'timeout') return { status: 'unknown', why: 'dns-timeout' };

  const inParent = ns.status === 'nodata' && zoneNs.status === 'found';
  const serving = inParent ? zoneNs : ns;
  const names = serving.records.filter(canBeAsked).slice(0, MAX_SERVERS);
  const [servers, dnssecBogus] = await Promise.all([
    Promise.all(names.map((name) => serverOf(name, dns))),
    serving.status === 'servfail' ? validationFails(domain, dns) : null,
  ]);
  return {
    status: 'observed',
    evidence: {
      question: questionOf(serving),
      soa: soaOf(soa.status === 'found' ? soa : inParent ? zoneSoa : soa),
      domainExists: ns.status !== 'nxdomain',
      servers,
      operator: dnsHostOf(names),
      dnssecBogus,
    },
  };
}

async function serverOf(name: string, dns: DnsSession): Promise<NameserversEvidence['servers'][number]> {
  const asked = await askAddresses(name, dns);
  const alias = asked.a.cnames.at(-1) ?? asked.aaaa.cnames.at(-1);
  return {
    name,
    addresses: [...asked.addresses.v4, ...asked.addresses.v6],
    resolves: addressStatus(asked),
    ...(alias === undefined ? {} : { alias }),
  };
}

/** An answer appears as soon as nobody validates it: then the signatures are at fault, not the servers. */
async function validationFails(domain: string, dns: DnsSession): Promise<boolean | null> {
  const { status } = await dns.query(domain, 'NS', { checkingDisabled: true });
  if (status === 'timeout') return null;
  return status === 'found' || status === 'nodata' || status === 'nxdomain';
}

function soaOf(answer: DnsAnswer<'SOA'>): NameserversEvidence['soa'] {
  const soa = answer.records[0];
  if (!soa) return null;
  // RFC 2308 5: "no such record" is remembered for the lesser of the two.
  const negativeTtl = Math.min(soa.minimum, answer.ttl ?? soa.minimum);
  return { question: questionOf(answer), mname: soa.mname, serial: soa.serial, negativeTtl };
}
