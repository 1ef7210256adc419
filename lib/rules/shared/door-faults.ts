// Judgements about doors: one a host, with the ports that show the fault.
import type { DoorEvidence, DoorResult } from '../../model/evidence.ts';
import type { Severity, Subject } from '../../model/finding.ts';
import type { FailedLook } from '../define.ts';
import { brokenServices, isDead, type SeenDoors, servicesOf } from './services.ts';

/** The values that every rule about doors can put into its sentences. */
export interface DoorFault {
  subject: Subject;
  values: { host: string; ports: string[]; addresses: string[]; words: string };
  targets: string[];
  severity?: Severity;
}

/** One judgement a host. `words`: the first of what the servers (or Node) said, else "nothing". */
export function faultsByHost(doors: readonly DoorEvidence[], severity?: Severity): DoorFault[] {
  return [...Map.groupBy(doors, ({ host }) => host)].map(([host, group]) => {
    const ports = [...new Set(group.map(({ port }) => port))].sort((one, other) => one - other);
    const addresses = group.flatMap(({ attempts }) => attempts.map(({ address }) => address));
    const words = group.find((door) => door.words)?.words?.trim() ?? 'nothing';
    return {
      subject: ports.length === 1 ? { host, port: ports[0] } : { host },
      values: { host, ports: ports.map(String), addresses: [...new Set(addresses)], words },
      targets: ports.map((port) => `${host}:${port}`),
      ...(severity ? { severity } : {}),
    };
  });
}

/** Faults of needed services where a door ended in one of `results`. */
export function brokenBy(
  seen: SeenDoors,
  failedLooks: readonly FailedLook[],
  results: readonly DoorResult[],
): DoorFault[] {
  const doors = brokenServices(seen, failedLooks).flatMap((service) => service.doors);
  return faultsByHost(doors.filter(({ result }) => results.includes(result)));
}

/** Faults of a door that is open but broken, beside another that works: an app may be set to the broken one. */
export function brokenBeside(seen: SeenDoors, results: readonly DoorResult[], severity: Severity): DoorFault[] {
  const doors = servicesOf(seen).flatMap((service) => (service.works ? service.doors : []));
  return faultsByHost(
    doors.filter(({ result }) => results.includes(result)),
    severity,
  );
}

/** The words for `brokenAppPorts`. */
export const brokenAppPortWords = {
  title: 'One port of {host} is broken.',
  customer:
    'Port {ports} of {host} is open, but no mail app can use it. Another port works, and our settings name that one.',
};

/**
 * Ports with TLS from the start that answer and are broken, beside another that works. Apps try these first (RFC 8314
 * 3.3). Worth knowing only: mail works. POP3 is left out, as a spare of IMAP.
 */
export const brokenAppPorts = (seen: SeenDoors, results: readonly DoorResult[]) => {
  const doors = servicesOf(seen).flatMap((service) =>
    service.works && service.protocol !== 'pop3' ? service.doors : [],
  );
  const broken = doors.filter(({ result, security }) => security === 'tls' && results.includes(result));
  return faultsByHost(broken, 'notice').map((fault) => ({ ...fault, variant: 'spare' as const }));
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
