// What became worse with the last whole sweep, what of it is muted, and whether somebody was told; as the desk shows it.
import { type FleetAlerts, mailFailures } from '../../model/fleet-alerts.ts';
import type { OperatorProfile } from '../../operator/profile.ts';
import { rules } from '../../rules/index.ts';
import { alertsOfSweep, fleetMutes } from '../../store/fleet-alerts.ts';
import { fleetMailOf } from '../../store/fleet-mail.ts';
import { doneSweeps } from '../../store/fleet-sweeps.ts';
import type { Store } from '../../store/store.ts';
import { allWebhooks } from '../../store/webhooks.ts';
import { isMuted } from './regressions.ts';

/** Throws StoreError. */
export async function readAlerts(
  store: Store,
  { fleet }: Pick<OperatorProfile, 'fleet'>,
  now = Date.now(),
): Promise<FleetAlerts> {
  const [last] = await doneSweeps(store, 1);
  const mutes = await fleetMutes(store, now);
  const alerts = last ? await alertsOfSweep(store, last.id) : [];
  const mail = last ? await fleetMailOf(store, last.id) : null;
  const webhooks = (await allWebhooks(store)).filter(
    ({ events, disabledAt }) => disabledAt === null && events.includes('fleet.regression'),
  );
  return {
    of: last ? { sweep: last.id, beganAt: last.beganAt } : null,
    alerts: alerts.map(({ server, fault, severity, domains, examples, muted }) => ({
      ...{ server, fault, severity, domains, examples, told: !muted },
      mender: rules.find(({ id }) => id === fault)?.mender ?? null,
      muted: isMuted({ server, fault }, mutes),
    })),
    mutes: mutes.map(({ server, fault, until, whoName, madeAt }) => ({
      server,
      fault,
      until,
      by: whoName,
      at: madeAt,
    })),
    listeners: { mail: fleet.mail?.to ?? [], webhooks: webhooks.length },
    mail: mail && {
      ...{ state: mail.state, attempts: mail.attempts, endedAt: mail.endedAt },
      nextAt: mail.state === 'waiting' ? mail.nextAt : null,
      why: mailFailures.find((why) => why === mail.why) ?? null,
    },
  };
}
