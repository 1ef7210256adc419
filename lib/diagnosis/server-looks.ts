// The last looks at servers whose doors are known: each of their addresses, and whether they still take old TLS.
import type { RunNetwork } from '../net/network.ts';
import { probeAddressFamilies } from '../probes/address-families.ts';
import { beginLook } from '../probes/look.ts';
import type { MailServers } from '../probes/mail-servers.ts';
import { doorsForOldTls, probeTlsVersions } from '../probes/tls-versions.ts';
import type { RunLog } from './run-log.ts';

/** Connections opened so far at the address that got the most of them. */
export function mostOpened(servers: MailServers, { dialer }: RunNetwork): number {
  const opened = dialer.opened();
  return Math.max(0, ...servers.tried.map(({ evidence }) => opened.get(evidence.address ?? '') ?? 0));
}

/** Hosts with several addresses: each is tried on the door that opened. Gives the sessions' goodbyes, under way. */
export async function probeAddresses(servers: MailServers, network: RunNetwork, log: RunLog): Promise<Promise<void>[]> {
  const own = servers.tried.filter(({ evidence }) => evidence.seenAs === null);
  const ready = own.filter(({ evidence }) => evidence.result === 'ready');
  const farewells: Promise<void>[] = [];
  await Promise.all(
    [...Map.groupBy(ready, ({ evidence }) => evidence.host)].map(async ([name, [door]]) => {
      const host = await servers.lookedUp(name);
      if (!host || !door || host.addresses.v4.length + host.addresses.v6.length < 2) return;
      const look = beginLook(log, 'address-families', name);
      const doors = own.map(({ evidence }) => evidence).filter((known) => known.host === name);
      const { outcome, sessions } = await probeAddressFamilies(door, host, doors, network);
      for (const session of sessions) farewells.push(session.goodbye(network.signal));
      look.end(outcome);
    }),
  );
  return farewells;
}

/** One more handshake for each server, when all doors have had their places: what it shows helps no one in a hurry. */
export async function probeOldTls(servers: MailServers, network: RunNetwork, log: RunLog): Promise<void> {
  const doors = doorsForOldTls(servers.tried.map(({ evidence }) => evidence));
  await Promise.all(
    doors.map(async (door) => {
      const look = beginLook(log, 'tls-versions', `${door.host}:${door.port}`);
      look.end(await probeTlsVersions(door, network));
    }),
  );
  log.settle('tls-versions');
}
