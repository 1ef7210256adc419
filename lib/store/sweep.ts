// What has expired is deleted each minute, room by room.
import { sweepSignIns } from './agents.ts';
import { sweepCases } from './cases.ts';
import { sweepCounters } from './counters.ts';
import { sweepChecks } from './desk-checks.ts';
import { sweepDeskNotes } from './desk-notes.ts';
import { sweepDevices } from './devices.ts';
import { sweepDays } from './fault-days.ts';
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
const sweeps: readonly ((store: OpenStore, now: number) => Promise<void>)[] = [
  sweepCounters,
  sweepBatches,
  sweepKept,
  sweepDevices,
  sweepReports,
  sweepSignIns,
  sweepOidcAttempts,
  sweepSessionCases,
  sweepLive,
  sweepLoginCounts,
  sweepDeliveries,
  sweepNotes,
  sweepDays,
  sweepCases,
  sweepChecks,
  sweepDeskNotes,
];
const EACH_MS = 60_000;

/** Sweeps now and each minute; what one sweep could not do, the next does. Returns what ends it. */
export function sweepEachMinute(store: OpenStore): () => void {
  const sweep = async () => {
    for (const room of sweeps) await room(store, Date.now()).catch(() => undefined);
  };
  void sweep();
  const timer = setInterval(() => void sweep(), EACH_MS).unref();
  return () => clearInterval(timer);
}
