// What became worse with a sweep: by the server that it lies at, then by fault.
import type { FleetAlert, FleetMute } from '../../store/fleet-alerts.ts';
import type { FleetBody, FleetChange } from '../../store/fleet-results.ts';
import { addressOf } from '../overview.ts';

type Found = FleetBody['findings'][number];

export interface Regression extends Pick<FleetAlert, 'server' | 'fault' | 'severity'> {
  /** Each once, by name. */
  domains: string[];
}

/**
 * The host that a finding is about. Of a customer's own name for a server (mail.CUSTOMER) the address counts, where one
 * alone was met at that port: thousands of such names are one server. Null: it lies with the domain itself.
 */
function serverOf(domain: string, { subject: { host, port } }: Found, servers: readonly string[]): string | null {
  if (typeof host !== 'string') return null;
  if (host !== domain && !host.endsWith(`.${domain}`)) return host;
  const met = typeof port === 'number' ? servers.filter((server) => server.endsWith(`:${port}`)) : [];
  const [only] = met;
  return only !== undefined && met.length === 1 ? addressOf(only) : null;
}

/**
 * `fresh`: what the sweep before surely did not find. Notices tell of nothing that is worse. The largest first; a domain that
 * has a fault at two servers stands with both.
 */
export function regressionsOf(
  fresh: readonly FleetChange[],
  bodies: ReadonlyMap<string, Pick<FleetBody, 'findings' | 'servers'>>,
): Regression[] {
  const found = new Map<string, Omit<Regression, 'domains'> & { domains: Set<string> }>();
  for (const { domain, id: fault } of fresh) {
    const body = bodies.get(domain);
    for (const finding of body?.findings ?? []) {
      const { severity } = finding;
      if (finding.id !== fault || severity === 'notice') continue;
      const server = serverOf(domain, finding, body?.servers ?? []);
      const key = `${server ?? ''} ${fault}`;
      const group = found.get(key) ?? { server, fault, severity, domains: new Set() };
      found.set(key, { ...group, severity: severity === 'error' ? severity : group.severity });
      group.domains.add(domain);
    }
  }
  return [...found.values()]
    .map((group) => ({ ...group, domains: [...group.domains].sort() }))
    .sort((one, other) => other.domains.length - one.domains.length || (one.fault < other.fault ? -1 : 1));
}

/** One of them covers it: a server with all its faults, a fault wherever it is, or one fault at one server. */
export const isMuted = (
  { server, fault }: Pick<FleetAlert, 'server' | 'fault'>,
  mutes: readonly Pick<FleetMute, 'server' | 'fault'>[],
): boolean =>
  mutes.some(
    (mute) => (mute.server === null || mute.server === server) && (mute.fault === null || mute.fault === fault),
  );
