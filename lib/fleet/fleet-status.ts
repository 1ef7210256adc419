// How far the newest sweep is, and what the last whole one found that the one before did not.
import { countFleetDomains } from '../store/fleet-domains.ts';
import { type FleetChange, fleetChanges } from '../store/fleet-results.ts';
import { doneSweeps, lastSweep, type Sweep, type SweepState, workedMs } from '../store/fleet-sweeps.ts';
import { type FleetTrouble, fleetTrouble } from '../store/fleet-trouble.ts';
import type { Store } from '../store/store.ts';

export interface FleetStatus {
  /** Null: there was none yet. */
  sweep: number | null;
  state: SweepState;
  domains: number;
  done: number;
  perSecond: number;
  /** The process that sweeps ended badly; absent: it did not. */
  trouble?: FleetTrouble;
}

/** Over the time that somebody was at work: a pause does not make it slow. */
const perSecond = (sweep: Sweep): number =>
  Math.round((sweep.done / Math.max(0.001, workedMs(sweep) / 1_000)) * 10) / 10;

/** Without a sweep: nothing is under way, and the domains are the fleet's. */
export async function fleetStatus(store: Store): Promise<FleetStatus> {
  const last = await lastSweep(store);
  const trouble = await fleetTrouble(store);
  const more = trouble ? { trouble } : {};
  if (!last)
    return { sweep: null, state: 'done', domains: await countFleetDomains(store), done: 0, perSecond: 0, ...more };
  const { id, state, domains, done } = last;
  return { sweep: id, state, domains, done, perSecond: perSecond(last), ...more };
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
