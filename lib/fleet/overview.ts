// What one sweep found, laid out for a list that can be narrowed: rows of places among names that stand there once.
import type { Severity } from '../model/finding.ts';
import {
  type FleetFacet,
  type FleetKind,
  type FleetOverview,
  type FleetRow,
  fleetFacets,
} from '../model/fleet-overview.ts';
import type { FleetResult } from '../store/fleet-results.ts';
import type { FaultSince } from '../store/fleet-since.ts';
import type { FleetChanges } from './fleet-status.ts';

const order: readonly Severity[] = ['error', 'warning', 'notice'];

export interface FoundInSweep {
  results: readonly FleetResult[];
  /** By domain; one that is in the fleet no longer has none. */
  labels: ReadonlyMap<string, readonly string[]>;
  changes: FleetChanges;
  /** By domain; what is missing is not known. */
  since: ReadonlyMap<string, readonly FaultSince[]>;
}

/** The address of "ADDRESS:PORT": a server is one, whichever of its doors were met. */
export const addressOf = (server: string): string => server.replace(/:\d+$/, '');

function kindOf({ verdict, body: { findings } }: FleetResult): FleetKind {
  const has = (severity: Severity) => findings.some((finding) => finding.severity === severity);
  if (has('error')) return 'mend';
  if (has('warning')) return 'risk';
  // Before a notice: what could not be looked at may hide an error.
  if (verdict === 'unknown') return 'blank';
  return has('notice') ? 'note' : 'fine';
}

/** Each fault once, at its worst, the worst first. */
function faultsOf({ body }: FleetResult): { id: string; severity: number }[] {
  const worst = new Map<string, number>();
  for (const { id, severity } of body.findings)
    worst.set(id, Math.min(worst.get(id) ?? order.length, order.indexOf(severity)));
  return [...worst]
    .map(([id, severity]) => ({ id, severity }))
    .sort((one, other) => one.severity - other.severity || (one.id < other.id ? -1 : 1));
}

/** Rows in the order of `results`; names in the order in which they are met. */
export function layOut({
  results,
  labels,
  changes,
  since,
}: FoundInSweep): Pick<FleetOverview, 'nights' | 'names' | 'rows' | 'same' | 'mended' | 'cannotCompare'> {
  const known = new Map(fleetFacets.map((facet) => [facet, new Map<string, number>()]));
  const placeOf = (facet: FleetFacet, name: string): number => {
    const names = known.get(facet) ?? new Map<string, number>();
    const place = names.get(name) ?? names.size;
    names.set(name, place);
    return place;
  };
  const placesOf = (facet: FleetFacet, names: Iterable<string>) =>
    [...new Set(names)].map((name) => placeOf(facet, name));
  const nights = new Map<string, { place: number; at: number; atLeast: boolean }>();
  const nightOf = (its: readonly FaultSince[], id: string): number => {
    const known = its.find(({ fault }) => fault === id);
    if (!known) return -1;
    const { at, atLeast } = known;
    const key = `${at} ${atLeast}`;
    const night = nights.get(key) ?? { place: nights.size, at, atLeast };
    nights.set(key, night);
    return night.place;
  };
  const fresh = Map.groupBy(changes.new, ({ domain }) => domain);
  const rows = results.map((result): FleetRow => {
    const { servers, mx, nameservers, provider, includes } = result.body;
    const faults = faultsOf(result);
    return {
      domain: result.domain,
      kind: kindOf(result),
      at: {
        fault: placesOf(
          'fault',
          faults.map(({ id }) => id),
        ),
        server: placesOf('server', servers.map(addressOf)),
        mx: placesOf('mx', mx),
        nameserver: placesOf('nameserver', nameservers),
        provider: placesOf('provider', provider === null ? [] : [provider]),
        include: placesOf('include', includes),
        label: placesOf('label', labels.get(result.domain) ?? []),
      },
      severities: faults.map(({ severity }) => severity),
      fresh: placesOf(
        'fault',
        (fresh.get(result.domain) ?? []).map(({ id }) => id),
      ),
      since: faults.map(({ id }) => nightOf(since.get(result.domain) ?? [], id)),
    };
  });
  const namesOf = (facet: FleetFacet) => [...(known.get(facet)?.keys() ?? [])];
  const names = {
    ...{ fault: namesOf('fault'), server: namesOf('server'), mx: namesOf('mx'), nameserver: namesOf('nameserver') },
    ...{ provider: namesOf('provider'), include: namesOf('include'), label: namesOf('label') },
  };
  const told = new Set([...changes.new, ...changes.cannotCompare].map(({ domain, id }) => `${domain} ${id}`));
  const found = results.flatMap((result) => faultsOf(result).map(({ id }) => `${result.domain} ${id}`));
  const same = found.filter((one) => !told.has(one)).length;
  return {
    nights: [...nights.values()].map(({ at, atLeast }) => ({ at, atLeast })),
    names,
    rows,
    same,
    mended: changes.mended,
    cannotCompare: changes.cannotCompare,
  };
}
