// Apps that read the records of RFC 6186 and RFC 8314 5.1: IMAP before POP, TLS from the first byte before STARTTLS.
import type { Asked, FoundServer } from '../../model/app-find.ts';
import type { App } from './app.ts';
import { type AppAsks, dnsGot } from './asks.ts';

interface Service {
  label: string;
  protocol: FoundServer['protocol'];
  security: FoundServer['security'];
}
const incoming: readonly Service[] = [
  { label: '_imaps', protocol: 'imap', security: 'tls' },
  { label: '_imap', protocol: 'imap', security: 'starttls' },
  { label: '_pop3s', protocol: 'pop3', security: 'tls' },
  { label: '_pop3', protocol: 'pop3', security: 'starttls' },
];
const outgoing: readonly Service[] = [
  { label: '_submissions', protocol: 'submission', security: 'tls' },
  { label: '_submission', protocol: 'submission', security: 'starttls' },
];

/** The server that each record names, best first; `failed`: one of the questions had no answer. */
export interface SrvFound {
  asked: Asked[];
  servers: FoundServer[];
  failed: boolean;
}

async function serversOf(asks: AppAsks, services: readonly Service[]): Promise<SrvFound> {
  const { domain, address } = asks.account;
  const found = await Promise.all(
    services.map(async ({ label, protocol, security }) => {
      const name = `${label}._tcp.${domain}`;
      const { records, status } = await asks.srv(name);
      // RFC 2782: the lowest priority number first; RFC 6186 3.4: "." is decidedly not offered.
      const [first] = records.toSorted((one, other) => one.priority - other.priority || other.weight - one.weight);
      const refused = first?.target === '.';
      const got = refused ? ('not-offered' as const) : dnsGot(first !== undefined, status);
      const server = first && !refused ? { protocol, host: first.target, port: first.port, security } : null;
      return { asked: { what: 'srv' as const, name, got }, server };
    }),
  );
  return {
    asked: found.map(({ asked }) => asked),
    servers: found.flatMap(({ server }) => (server ? [{ ...server, username: address }] : [])),
    failed: found.some(({ asked }) => asked.got === 'dns-failed'),
  };
}

/** What the records name for reading, and for sending. */
export async function srvServers(asks: AppAsks): Promise<{ incoming: SrvFound; outgoing: SrvFound }> {
  const [forReading, forSending] = await Promise.all([serversOf(asks, incoming), serversOf(asks, outgoing)]);
  return { incoming: forReading, outgoing: forSending };
}

export const srv: App = {
  id: 'srv',
  async find(asks) {
    const found = await srvServers(asks);
    const asked = [...found.incoming.asked, ...found.outgoing.asked];
    const [first] = found.incoming.servers;
    if (!first) return { asked, end: found.incoming.failed ? 'unknown' : 'nothing' };
    return { asked, end: { settings: { incoming: first, outgoing: found.outgoing.servers[0] ?? null } } };
  },
};
