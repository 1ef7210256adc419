// Reads from the store what the fleet's pages show: the last whole sweep, or while there is none the first one under way.
import type { FleetOverview } from '../model/fleet-overview.ts';
import { fleetDomains } from '../store/fleet-domains.ts';
import { type FleetResult, fleetChanges, fleetResults } from '../store/fleet-results.ts';
import { allFaultsSince } from '../store/fleet-since.ts';
import { doneSweeps, lastSweep, type Sweep } from '../store/fleet-sweeps.ts';
import type { Store } from '../store/store.ts';
import { layOut } from './overview.ts';

/** The sweep to show, and the whole one before it. */
async function shownSweeps(store: Store): Promise<{ of: Sweep | null; before: Sweep | null }> {
  const [of, before] = await doneSweeps(store, 2);
  return { of: of ?? (await lastSweep(store)), before: before ?? null };
}

async function all(results: AsyncIterable<FleetResult>): Promise<FleetResult[]> {
  const list: FleetResult[] = [];
  for await (const result of results) list.push(result);
  return list;
}

/** Of the sweep that the fleet's pages show. */
export async function shownResults(store: Store): Promise<{ of: Sweep | null; results: FleetResult[] }> {
  const { of } = await shownSweeps(store);
  return { of, results: of ? await all(fleetResults(store, of.id)) : [] };
}

export async function readOverview(store: Store): Promise<FleetOverview> {
  const labels = new Map<string, string[]>();
  for await (const { domain, labels: its } of fleetDomains(store)) labels.set(domain, its);
  const { of, before } = await shownSweeps(store);
  const results = of ? await all(fleetResults(store, of.id)) : [];
  const changes =
    of && before ? await fleetChanges(store, before.id, of.id) : { new: [], mended: [], cannotCompare: [] };
  return {
    fleet: labels.size,
    of: of && { sweep: of.id, beganAt: of.beganAt, endedAt: of.endedAt, domains: of.domains },
    before: before?.beganAt ?? null,
    // What is kept is of the last whole sweep.
    ...layOut({ results, labels, changes, since: of?.endedAt == null ? new Map() : await allFaultsSince(store) }),
  };
}
