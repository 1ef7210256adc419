// How far the newest sweep is, and what the last whole one found that the one before did not.
import { countFleetDomains } from '../store/fleet-domains.ts';
import { type FleetChange, fleetChanges } from '../store/fleet-results.ts';
import { doneSweeps, lastSweep, type Sweep, type SweepState } from '../store/fleet-sweeps.ts';
import type { Store } from '../store/store.ts';

export interface FleetStatus {
  /** Null: there was none yet. */
  sweep: number | null;
  state: SweepState;
  domains: number;
  done: number;
  perSecond: number;
}

const perSecond = ({ done, beganAt, endedAt }: Sweep): number =>
  Math.round((done / Math.max(0.001, ((endedAt ?? Date.now()) - beganAt) / 1_000)) * 10) / 10;

/** Without a sweep: nothing is under way, and the domains are the fleet's. */
export async function fleetStatus(store: Store): Promise<FleetStatus> {
  const last = await lastSweep(store);
  if (!last) return { sweep: null, state: 'done', domains: await countFleetDomains(store), done: 0, perSecond: 0 };
  return { sweep: last.id, state: last.state, domains: last.domains, done: last.done, perSecond: perSecond(last) };
}

export interface FleetChanges {
  new: FleetChange[];
  mended: FleetChange[];
  cannotCompare: FleetChange[];
}

/** Of the last two whole sweeps; all empty where there were fewer. */
export async function lastFleetChanges(store: Store): Promise<FleetChanges> {
  const [after, before] = await doneSweeps(store, 2);
  return after && before ? await fleetChanges(store, before.id, after.id) : { new: [], mended: [], cannotCompare: [] };
}
