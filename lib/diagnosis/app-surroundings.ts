// What a replay is judged by: where the domain's mail goes, where the names made for settings lead, which SRV records it has.
import { isUndecided, type Surroundings } from '../advice/leftovers.ts';
import { settingsLabels } from '../discovery/in-turn.ts';
import { ledByWildcard } from '../discovery/wildcard.ts';
import type { AppFinding } from '../model/app-find.ts';
import type { RunNetwork } from '../net/network.ts';
import type { OperatorProfile } from '../operator/profile.ts';
import type { AppDoors } from './app-doors.ts';

const services = ['_imaps', '_imap', '_pop3s', '_pop3', '_submissions', '_submission'] as const;
/** Hosts whose addresses are compared: nine apps end up at a handful. */
const MOST_HOSTS = 12;

interface Replayed {
  domain: string;
  apps: readonly AppFinding[];
  network: RunNetwork;
  profile: OperatorProfile;
  doors: AppDoors;
}

async function addressesOf(host: string, { dns }: RunNetwork): Promise<string[]> {
  const answers = await Promise.all((['A', 'AAAA'] as const).map((type) => dns.query(host, type)));
  return answers.flatMap(({ records }) => records);
}

/** Most of it was asked before. Where apps are led elsewhere, one look at the likely mail hosts says who is right. */
export async function lookAround({ domain, apps, network, profile, doors }: Replayed): Promise<Surroundings> {
  const { dns } = network;
  const [{ records: exchanges }, names, records] = await Promise.all([
    dns.query(domain, 'MX'),
    Promise.all(settingsLabels.map((label) => nameBelow(label, domain, network))),
    Promise.all(
      services.map(async (service) => {
        const name = `${service}._tcp.${domain}`;
        return (await dns.query(name, 'SRV')).records.map((record) => ({ name, ...record }));
      }),
    ),
  ]);
  const mx = exchanges
    .toSorted((one, other) => one.preference - other.preference || one.exchange.localeCompare(other.exchange))
    .map(({ exchange }) => exchange)
    .filter((exchange) => exchange !== '.');
  const srv = records.flat();
  const likely = [...new Set([...mx.slice(0, 1), `mail.${domain}`])];
  const led = apps.flatMap(({ result }) =>
    result ? [result.incoming.host, ...(result.outgoing ? [result.outgoing.host] : [])] : [],
  );
  const hosts = [...new Set([...led, ...srv.map(({ target }) => target), ...likely])].slice(0, MOST_HOSTS);
  const addresses = new Map(
    await Promise.all(hosts.map(async (host) => [host, await addressesOf(host, network)] as const)),
  );
  const operator = { hosts: profile.mail.hosts, mx: profile.mail.mx };
  const around: Surroundings = { domain, apps, mx, operator, names, srv, readableAt: [], addresses };
  if (!isUndecided(around)) return around;
  const readable = await Promise.all(
    likely.map(async (host) => {
      const incoming = { protocol: 'imap', host, port: 993, security: 'tls', username: '' } as const;
      const opened = (addresses.get(host)?.length ?? 0) > 0 && (await doors.open({ incoming, outgoing: null }));
      return opened === true ? [host] : [];
    }),
  );
  return { ...around, readableAt: readable.flat() };
}

async function nameBelow(label: string, domain: string, network: RunNetwork): Promise<Surroundings['names'][number]> {
  const name = `${label}.${domain}`;
  const { cnames } = await network.dns.query(name, 'A');
  const addresses = await addressesOf(name, network);
  const byWildcard = addresses.length > 0 && (await ledByWildcard(label, domain, network.dns));
  return { name, cname: cnames[0] ?? null, addresses, byWildcard };
}
