// The practice mail world: DNS, mail and web servers on loopback ports, and the file by which the app joins them.
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { createAuthority } from './certificates.ts';
import type { SessionRecord } from './connection.ts';
import { type DnsServer, startDnsServer } from './dns-server.ts';
import { practiceDomains } from './domains/index.ts';
import { type OpenDoor, openDoor } from './door.ts';
import { openFilteredPort } from './filtered-port.ts';
import { infrastructure } from './infrastructure.ts';
import type { PracticeDomain } from './practice-domain.ts';
import { practiceProfile } from './practice-profile.ts';

type DomainInfo = Pick<
  PracticeDomain,
  'domain' | 'domainForPeople' | 'story' | 'address' | 'password' | 'expected' | 'expectedWithoutPassword'
>;
export interface World {
  /** Path of the join file, for MAILMEND_PRACTICE. `domains.json` lies beside it. */
  file: string;
  domains: DomainInfo[];
  /** Connections so far, by practice address. */
  connections(): Map<string, number>;
  /** The most connections that were open at once, by practice address. */
  peaks(): Map<string, number>;
  /** Every session so far, in order, with what the client sent. Empty when not recording. */
  sessions: SessionRecord[];
  /** Every DNS question so far. Empty when not recording. */
  questions: DnsServer['questions'];
  close(): Promise<void>;
}
export interface WorldOptions {
  /** Where the join file, the CA's certificate and domains.json are written; made when missing. */
  directory: string;
  /** The round trip in milliseconds that whoever joins is to add. Default 0. */
  rttMs?: number;
  /** Default: all practice domains. */
  domains?: PracticeDomain[];
  /** Keep what clients send. Default true; off for a demo that runs for days. */
  recording?: boolean;
}

/** So long after a beginning, whatever ended before it has been heard of. */
const HEARD_MS = 20;

/** Starts everything on free loopback ports. Throws when a port or the directory cannot be had. */
export async function startWorld({
  directory,
  rttMs = 0,
  domains = practiceDomains,
  recording = true,
}: WorldOptions): Promise<World> {
  const authority = await createAuthority();
  const sessions: SessionRecord[] = [];
  const counts = new Map<string, number>();
  const open = new Map<string, number>();
  const peaks = new Map<string, number>();
  const onSession = (record: SessionRecord, socket: Socket) => {
    const { address } = record;
    counts.set(address, (counts.get(address) ?? 0) + 1);
    open.set(address, (open.get(address) ?? 0) + 1);
    socket.once('close', () => open.set(address, (open.get(address) ?? 0) - 1));
    // A busy process hears of ends and beginnings together, in any order: ends that came first are heard by then.
    setTimeout(() => peaks.set(address, Math.max(open.get(address) ?? 0, peaks.get(address) ?? 0)), HEARD_MS);
    if (recording) sessions.push(record);
  };

  const all = [infrastructure(domains), ...domains];
  const everyHost = all.flatMap(({ hosts }) => hosts);
  const places = everyHost.flatMap(({ address, doors }) =>
    Object.entries(doors).map(([port, door]) => ({ address, port: Number(port), door })),
  );
  const dns = await startDnsServer(
    all.flatMap(({ zones }) => zones),
    recording,
  );
  const doors: OpenDoor[] = await Promise.all(
    places.map(({ door, ...place }) => openDoor(place, door, authority, onSession)),
  );
  const hosts: Record<string, Record<string, string>> = {};
  for (const [index, { address, port }] of places.entries()) {
    const ports = hosts[address] ?? {};
    ports[port] = doors[index]?.loopback ?? '';
    hosts[address] = ports;
  }
  // One silent place stands for all of them: nobody can tell them apart.
  const filtered = everyHost.some((host) => host.filtered) ? await openFilteredPort() : null;
  for (const { address, filtered: ports = [] } of everyHost) {
    hosts[address] = {
      ...hosts[address],
      ...Object.fromEntries(ports.map((port) => [port, filtered?.loopback ?? ''])),
    };
  }
  const nameServers = domains.flatMap((domain) => domain.nameServers ?? []);
  const speaking = await Promise.all(nameServers.map(({ zones, role }) => startDnsServer(zones, false, role)));
  for (const [index, { address }] of nameServers.entries()) {
    hosts[address] = { ...hosts[address], 53: `127.0.0.1:${speaking[index]?.port}` };
  }

  mkdirSync(directory, { recursive: true });
  const write = (name: string, content: string) => {
    const path = join(directory, name);
    writeFileSync(path, content);
    return path;
  };
  write('ca.pem', authority.ca);
  for (const [name, content] of Object.entries(await practiceProfile(authority))) write(name, content);
  const listed = domains.map(({ domain, domainForPeople = domain, address, password, story }) => ({
    domain: domainForPeople,
    address,
    password,
    story,
  }));
  write('domains.json', `${JSON.stringify(listed, null, 2)}\n`);
  const practice = { dns: `127.0.0.1:${dns.port}`, hosts, ca: 'ca.pem', rttMs };
  const file = write('practice.json', `${JSON.stringify(practice, null, 2)}\n`);

  return {
    file,
    domains,
    connections: () => new Map(counts),
    peaks: () => new Map(peaks),
    sessions,
    questions: dns.questions,
    close: async () => {
      await Promise.all([dns, ...speaking, ...doors, ...(filtered ? [filtered] : [])].map((server) => server.close()));
    },
  };
}
