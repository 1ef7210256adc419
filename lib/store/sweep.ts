// What has expired is deleted each minute, room by room.
import type { Retention } from '../operator/profile-retention.ts';
import { sweepSignIns } from './agents.ts';
import { sweepAudit } from './audit.ts';
import { sweepCases } from './cases.ts';
import { sweepCounters } from './counters.ts';
import { sweepChecks } from './desk-checks.ts';
import { sweepDeskNotes } from './desk-notes.ts';
import { sweepDevices } from './devices.ts';
import { sweepDays } from './fault-days.ts';
import { sweepFleet } from './fleet-retention.ts';
import { sweepNotes } from './help-desk-notes.ts';
import { sweepKept } from './kept.ts';
import { sweepLive } from './live.ts';
import { sweepLoginCounts } from './login-counts.ts';
import { sweepOidcAttempts } from './oidc-attempts.ts';
import { sweepBatches } from './process-batches.ts';
import { sweepReports } from './reports.ts';
import { sweepSessionCases } from './session-case.ts';
import type { OpenStore } from './store.ts';
import { sweepDeliveries } from './webhook-deliveries.ts';

/** A room that forgets adds its line. */
const sweeps: readonly ((store: OpenStore, now: number, keep: Retention) => Promise<void>)[] = [
  sweepCounters,
  sweepBatches,
  sweepKept,
  sweepDevices,
  sweepReports,
  (store, now) => sweepSignIns(store, now),
  sweepOidcAttempts,
  sweepSessionCases,
  (store, now, { sessionMinutes }) => sweepLive(store, now, sessionMinutes),
  sweepLoginCounts,
  (store, now, { deliveryDays }) => sweepDeliveries(store, now, { days: deliveryDays }),
  (store, now, { noteDays }) => sweepNotes(store, now, noteDays),
  (store, now, { auditDays }) => sweepAudit(store, now, auditDays),
  (store, now, { sweepDays }) => sweepFleet(store, now, sweepDays),
  sweepDays,
  sweepCases,
  sweepChecks,
  sweepDeskNotes,
];
const EACH_MS = 60_000;

/** Sweeps now and each minute; what one sweep could not do, the next does. Returns what ends it. */
export function sweepEachMinute(store: OpenStore, keep: Retention): () => void {
  const sweep = async () => {
    for (const room of sweeps) await room(store, Date.now(), keep).catch(() => undefined);
  };
  void sweep();
  const timer = setInterval(() => void sweep(), EACH_MS).unref();
  return () => clearInterval(timer);
}
