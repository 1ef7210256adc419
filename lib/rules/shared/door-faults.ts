// Judgements about doors: one a host, with the ports that show the fault.
import type { DoorEvidence, DoorResult } from '../../model/evidence.ts';
import type { Severity, Subject } from '../../model/finding.ts';
import { domainSources } from '../../model/settings.ts';
import type { FailedLook } from '../define.ts';
import { nothing, type Phrase } from '../phrase.ts';
import { useOurSettings } from './meanwhile.ts';
import { brokenServices, doorsOf, isDead, isPublished, type SeenDoors, servicesOf } from './services.ts';

/** The values that every rule about doors can put into its sentences. */
export interface DoorFault {
  subject: Subject;
  values: { host: string; ports: string[]; addresses: string[]; words: string | Phrase<'nothing'> };
  targets: string[];
  severity?: Severity;
}

/** What the server said of it; empty: no word. */
export const saidAt = ({ values: { words } }: DoorFault): string => (typeof words === 'string' ? words : '');

/** One judgement a host. `words`: the first of what the servers (or Node) said, else "nothing". */
export function faultsByHost(doors: readonly DoorEvidence[], severity?: Severity): DoorFault[] {
  return [...Map.groupBy(doors, ({ host }) => host)].map(([host, group]) => {
    const ports = [...new Set(group.map(({ port }) => port))].sort((one, other) => one - other);
    const addresses = group.flatMap(({ attempts }) => attempts.map(({ address }) => address));
    const words = group.find((door) => door.words)?.words?.trim() ?? nothing;
    return {
      subject: ports.length === 1 ? { host, port: ports[0] } : { host },
      values: { host, ports: ports.map(String), addresses: [...new Set(addresses)], words },
      targets: ports.map((port) => `${host}:${port}`),
      ...(severity ? { severity } : {}),
    };
  });
}

/** "14:02": when an earlier run saw all of these doors as they are told; null: this run saw one of them itself. */
function rememberedSince(doors: readonly DoorEvidence[], { host, ports }: DoorFault['values']): string | null {
  const seen = doors
    .filter((door) => door.host === host && ports.includes(String(door.port)))
    .flatMap(({ attempts }) => attempts);
  const times = seen.map(({ seenAt }) => seenAt).filter((at) => at !== undefined);
  return times.length > 0 && times.length === seen.length ? (times.toSorted()[0]?.slice(11, 16) ?? null) : null;
}

/** The words for `withMemory`. */
export const rememberedWords = {
  agent:
    '{host}: seen closed on {ports} at {since} UTC (addresses {addresses}), and not knocked at again since. A second look at this finding knocks anew.',
} as const;

/** Says of the faults at hosts that this run did not ask when an earlier one saw them. `variant` wins over these words. */
export const withMemory = <Fault extends DoorFault & { variant?: string }>(seen: SeenDoors, faults: readonly Fault[]) =>
  faults.map((fault) => {
    const since = rememberedSince(doorsOf(seen), fault.values);
    const told = { ...fault, values: { ...fault.values, since: since ?? '' } };
    return since === null || fault.variant !== undefined ? told : { ...told, variant: 'remembered' as const };
  });

/** Faults of needed services where a door ended in one of `results`. */
export function brokenBy(
  seen: SeenDoors,
  failedLooks: readonly FailedLook[],
  results: readonly DoorResult[],
): DoorFault[] {
  const doors = brokenServices(seen, failedLooks).flatMap((service) => service.doors);
  return faultsByHost(doors.filter(({ result }) => results.includes(result)));
}

/** One door for each port of a server, whatever names it has; under a name that is published, if one is. */
function onePerServer(doors: readonly DoorEvidence[]): DoorEvidence[] {
  const placeOf = ({ host, port, attempts }: DoorEvidence) => `${attempts[0]?.address ?? host} ${port}`;
  return [...Map.groupBy(doors, placeOf).values()].map(
    (group) => group.find(({ namedBy }) => isPublished(namedBy)) ?? group[0]!,
  );
}

/** The doors of services that work all the same, by another door of the same host. */
const doorsBeside = (seen: SeenDoors): DoorEvidence[] =>
  onePerServer(servicesOf(seen).flatMap((service) => (service.works ? service.doors : [])));

/** Faults of a door that is open but broken, beside another that works: an app may be set to the broken one. */
export function brokenBeside(seen: SeenDoors, results: readonly DoorResult[], severity: Severity): DoorFault[] {
  return faultsByHost(
    doorsBeside(seen).filter(({ result }) => results.includes(result)),
    severity,
  );
}

/** The words for `brokenAppPorts`. */
export const brokenAppPortWords = {
  title: 'One way into the server {host} is broken.',
  customer:
    'If your app is set to port {ports} at {host}, it cannot get in. Another port works, and our settings name that one.',
  meanwhile: useOurSettings,
};

/** The domain names this very port. */
export const isNamedByDomain = ({ portNamedBy = [] }: DoorEvidence): boolean =>
  portNamedBy.some((source) => domainSources.has(source));
/** Apps try it by themselves (RFC 8314 3.3, RFC 6409 3.1), or find it published; POP3 is only a spare of IMAP. */
const isTriedByApps = (door: DoorEvidence): boolean => door.protocol !== 'pop3' || isNamedByDomain(door);

/** Ports that answer and are broken, beside another of the same service that works. Worth knowing only. */
export const brokenAppPorts = (seen: SeenDoors, results: readonly DoorResult[], isUsed = isTriedByApps) => {
  const broken = doorsBeside(seen).filter((door) => results.includes(door.result) && isUsed(door));
  return faultsByHost(broken, 'notice').map((fault) => ({ ...fault, variant: 'spare' as const }));
};

/** The words for `closedPublishedPorts`. */
export const closedPublishedWords = {
  title: 'Some mail apps are led to a closed door of {host}.',
  customer:
    'Some mail apps look for settings by themselves, and try {host} on port {ports}, which is closed. Another port works.',
  meanwhile: useOurSettings,
  agent:
    '{host}: the domain publishes {ports}, which does not open (addresses {addresses}), while another port of the service works.',
  fix: 'Open port {ports} on {host}, or take it out of the published settings.',
} as const;

/**
 * Ports that the domain publishes and that are dead in this way, beside another of the same service that works. One that
 * nobody publishes is merely not offered. IMAP with TLS from the start has a rule of its own where only STARTTLS works.
 */
export const closedPublishedPorts = (seen: SeenDoors, result: Deadness) => {
  const implicitMissing = (door: DoorEvidence) =>
    door.protocol === 'imap' &&
    door.security === 'tls' &&
    !doorsOf(seen).some(
      ({ host, protocol, security, result: end }) =>
        host === door.host && protocol === 'imap' && security === 'tls' && end === 'ready',
    );
  const closed = doorsBeside(seen).filter(
    (door) => door.result === result && isNamedByDomain(door) && !implicitMissing(door),
  );
  return faultsByHost(closed, 'notice').map((fault) => ({ ...fault, variant: 'published' as const }));
};

export type Deadness = 'refused' | 'timeout' | 'unreachable';

/**
 * Hosts with a needed service whose every port is dead, sorted by how: `unreachable` when each is; `timeout` as soon as
 * one is (a firewall that drops also hides the rest); else `refused`. All dead ports of the host are named once.
 */
export function deadHosts(seen: SeenDoors, failedLooks: readonly FailedLook[], how: Deadness): DoorFault[] {
  const deadServices = brokenServices(seen, failedLooks).filter(({ doors }) => doors.every(isDead));
  const hosts = new Set(deadServices.map(({ host }) => host));
  const services = servicesOf(seen).filter(({ host, doors }) => hosts.has(host) && doors.every(isDead));
  const doors = services.flatMap((service) => service.doors);
  const deadness = (host: string): Deadness => {
    const results = doors.filter((door) => door.host === host).map(({ result }) => result);
    if (results.every((result) => result === 'unreachable')) return 'unreachable';
    return results.includes('timeout') ? 'timeout' : 'refused';
  };
  return faultsByHost(doors.filter(({ host }) => deadness(host) === how));
}

/** Says where a host of which one service is dead serves other mail all the same. */
export function besideOthers(seen: SeenDoors, faults: readonly DoorFault[]) {
  const serves = (host: string) => servicesOf(seen).some((service) => service.host === host && service.works);
  return faults.map((fault) => (serves(fault.values.host) ? { ...fault, variant: 'beside' as const } : fault));
}

/** The words for `besideOthers`. */
export const deadBesideWords = {
  refused: {
    title: 'One kind of mail service is closed at {host}.',
    customer:
      'Mail apps knock at one door of {host} (port {ports}), and it turns them away. Other mail services there answer.',
  },
  timeout: {
    title: 'One kind of mail service at {host} does not answer.',
    customer:
      'We knocked at one door of {host} (port {ports}), and nothing came back. Other mail services there answer.',
  },
} as const;
