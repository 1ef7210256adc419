// What a sweep's end sets off: since when faults are there, and one word about what became worse.
import { tellRegression } from '../../integrations/webhooks/fleet-regression.ts';
import type { OperatorProfile } from '../../operator/profile.ts';
import { fleetMutes, keepFleetAlerts } from '../../store/fleet-alerts.ts';
import { queueFleetMail } from '../../store/fleet-mail.ts';
import { type FleetBody, type FleetChange, fleetChanges, fleetResultsOf } from '../../store/fleet-results.ts';
import { keepFaultsSince } from '../../store/fleet-since.ts';
import { doneSweeps, lastSweep } from '../../store/fleet-sweeps.ts';
import type { Store } from '../../store/store.ts';
import { isMuted, regressionsOf } from './regressions.ts';

/** Domains of which the store is asked at once. */
const SLICE = 500;
/** Domains that are named beside the number of them. */
const EXAMPLES = 5;

async function bodiesOf(within: Store, sweep: number, fresh: readonly FleetChange[]): Promise<Map<string, FleetBody>> {
  const domains = [...new Set(fresh.map(({ domain }) => domain))];
  const bodies = new Map<string, FleetBody>();
  for (let from = 0; from < domains.length; from += SLICE)
    for (const { domain, body } of await fleetResultsOf(within, sweep, domains.slice(from, from + SLICE)))
      bodies.set(domain, body);
  return bodies;
}

/**
 * With each chunk that ends, in its transaction; where it was the last one, all is kept and told with the sweep's end, or
 * not at all: never twice. Nobody is told where nothing is worse, or all of it is muted. Throws StoreError.
 */
export async function sweepEnded(
  within: Store,
  id: number,
  { publicUrl, fleet }: Pick<OperatorProfile, 'publicUrl' | 'fleet'>,
  now = Date.now(),
): Promise<void> {
  const sweep = await lastSweep(within);
  if (sweep?.id !== id || sweep.state !== 'done') return;
  const [, before] = await doneSweeps(within, 2);
  const fresh = before ? (await fleetChanges(within, before.id, id)).new : [];
  await keepFaultsSince(within, sweep, fresh);
  const bodies = await bodiesOf(within, id, fresh);
  const mutes = await fleetMutes(within, now);
  const regressions = regressionsOf(fresh, bodies).map((one) => ({ ...one, muted: isMuted(one, mutes) }));
  await keepFleetAlerts(
    within,
    regressions.map(({ domains, ...one }) => ({
      ...{ ...one, sweep: id, domains: domains.length, examples: domains.slice(0, EXAMPLES) },
    })),
  );
  const loud = regressions.filter(({ muted }) => !muted);
  if (loud.length === 0) return;
  await tellRegression(within, { sweep: id, regressions: loud, publicUrl });
  if (fleet.mail) await queueFleetMail(within, { sweep: id, beganAt: sweep.beganAt }, now);
}
