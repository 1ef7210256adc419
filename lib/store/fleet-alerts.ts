// What became worse with a sweep, by server and fault, and what of that nobody wants to hear.
import type { FleetResult } from './fleet-results.ts';
import type { Store } from './store.ts';

type Severity = FleetResult['body']['findings'][number]['severity'];

export interface FleetAlert {
  sweep: number;
  /** A host, or an address; null: it lies with the domains themselves. */
  server: string | null;
  fault: string;
  /** The worst of it. */
  severity: Severity;
  /** How many have it new. */
  domains: number;
  /** Some of them, by name. */
  examples: string[];
  /** Nobody was told. */
  muted: boolean;
}

export interface FleetMute {
  /** Null, of one of the two: whichever it is. */
  server: string | null;
  fault: string | null;
  /** Milliseconds since 1970; null: until somebody ends it. */
  until: number | null;
  whoName: string;
  madeAt: number;
}

interface Tables {
  fleet_alert: {
    sweep: number;
    server: string;
    fault: string;
    severity: Severity;
    domains: number;
    examples: string;
    muted: number;
  };
  fleet_mute: { server: string; fault: string; until: number | null; who_name: string; made_at: number };
}

/** Rows a statement: SQLite takes 32,766 values at most. */
const ROWS = 500;

export async function keepFleetAlerts(within: Store, alerts: readonly FleetAlert[]): Promise<void> {
  const rows = alerts.map(({ server, examples, muted, ...rest }) => ({
    ...{ ...rest, server: server ?? '', examples: JSON.stringify(examples), muted: muted ? 1 : 0 },
  }));
  for (let from = 0; from < rows.length; from += ROWS)
    await within
      .tables<Tables>()
      .insertInto('fleet_alert')
      .values(rows.slice(from, from + ROWS))
      .execute();
}

/** Of one sweep, those that most domains have first. */
export async function alertsOfSweep(store: Store, sweep: number): Promise<FleetAlert[]> {
  const rows = await store
    .tables<Tables>()
    .selectFrom('fleet_alert')
    .selectAll()
    .where('sweep', '=', sweep)
    .orderBy('domains', 'desc')
    .orderBy('server')
    .orderBy('fault')
    .execute();
  return rows.map(({ server, examples, muted, ...rest }) => ({
    ...{ ...rest, server: server || null, examples: JSON.parse(examples) as string[], muted: muted === 1 },
  }));
}

/** Those that count at `now`, the newest first. */
export async function fleetMutes(store: Store, now: number): Promise<FleetMute[]> {
  const rows = await store
    .tables<Tables>()
    .selectFrom('fleet_mute')
    .selectAll()
    .where((mute) => mute.or([mute('until', 'is', null), mute('until', '>', now)]))
    .orderBy('made_at', 'desc')
    .orderBy('server')
    .orderBy('fault')
    .execute();
  return rows.map(({ server, fault, until, who_name, made_at }) => ({
    ...{ server: server || null, fault: fault || null, until, whoName: who_name, madeAt: made_at },
  }));
}

/** The same once more: its end and its maker are the new ones. */
export async function muteFleet(store: Store, mute: FleetMute): Promise<void> {
  const kept = { until: mute.until, who_name: mute.whoName, made_at: mute.madeAt };
  await store
    .tables<Tables>()
    .insertInto('fleet_mute')
    .values({ server: mute.server ?? '', fault: mute.fault ?? '', ...kept })
    .onConflict((conflict) => conflict.columns(['server', 'fault']).doUpdateSet(kept))
    .execute();
}

/** False: there is none. */
export async function unmuteFleet(
  store: Store,
  { server, fault }: Pick<FleetMute, 'server' | 'fault'>,
): Promise<boolean> {
  const row = await store
    .tables<Tables>()
    .deleteFrom('fleet_mute')
    .where('server', '=', server ?? '')
    .where('fault', '=', fault ?? '')
    .returning('server')
    .executeTakeFirst();
  return row !== undefined;
}
