// What a sweep's end sets off: since when faults are there, and one word about what became worse.
import { tellRegression } from '../../integrations/webhooks/fleet-regression.ts';
import type { OperatorProfile } from '../../operator/profile.ts';
import { fleetMutes, keepFleetAlerts } from '../../store/fleet-alerts.ts';
import { queueFleetMail } from '../../store/fleet-mail.ts';
import { fleetBodies, fleetChanges } from '../../store/fleet-results.ts';
import { keepFaultsSince } from '../../store/fleet-since.ts';
import { doneSweeps, lastSweep } from '../../store/fleet-sweeps.ts';
import type { Store } from '../../store/store.ts';
import { isMuted, regressionsOf } from './regressions.ts';

/** Domains that are named beside the number of them. */
const EXAMPLES = 5;

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
  const bodies = await fleetBodies(within, id, [...new Set(fresh.map(({ domain }) => domain))]);
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
  if (fleet.mail) await queueFleetMail(within, id, now);
}
