// The domains of the fleet: which there are, under which labels, and at which server each was seen last.
import type { Store } from './store.ts';

export interface FleetDomain {
  domain: string;
  labels: string[];
  /** What its sweeps are grouped by; null: not swept yet. */
  serverKey: string | null;
}

interface Tables {
  fleet_domain: {
    domain: string;
    labels: string;
    server_key: string | null;
    added_at: number;
    zone: string | null;
  };
}

/** Rows a statement: SQLite takes 32,766 values at most, and a statement holds the one writer that there is. */
const ROWS = 500;

/**
 * Those that are there already keep their place, and get the labels beside their own. `zone`: what named
 * them. Gives how many are new.
 */
export async function addFleetDomains(
  store: Store,
  domains: readonly { domain: string; labels: readonly string[] }[],
  now = Date.now(),
  zone: string | null = null,
): Promise<number> {
  let added = 0;
  for (let from = 0; from < domains.length; from += ROWS) {
    const rows = domains.slice(from, from + ROWS);
    added += await store.transaction(async (within) => {
      const tables = within.tables<Tables>();
      const names = rows.map(({ domain }) => domain);
      const known = await tables.selectFrom('fleet_domain').selectAll().where('domain', 'in', names).execute();
      const labelsOf = new Map(known.map(({ domain, labels }) => [domain, labels]));
      const fresh = rows.filter(({ domain }) => !labelsOf.has(domain));
      if (fresh.length > 0)
        await tables
          .insertInto('fleet_domain')
          .values(
            fresh.map(({ domain, labels }) => ({
              domain,
              labels: labels.join(','),
              server_key: null,
              added_at: now,
              zone,
            })),
          )
          .execute();
      for (const { domain, labels } of rows) {
        const before = labelsOf.get(domain);
        if (before === undefined || labels.length === 0) continue;
        const all = [...new Set([...before.split(',').filter(Boolean), ...labels])].join(',');
        if (all !== before)
          await tables.updateTable('fleet_domain').set({ labels: all }).where('domain', '=', domain).execute();
      }
      return fresh.length;
    });
  }
  return added;
}

/** Those that this zone brought, and nobody else. */
export async function domainsOfZone(store: Store, zone: string): Promise<string[]> {
  const rows = await store
    .tables<Tables>()
    .selectFrom('fleet_domain')
    .select('domain')
    .where('zone', '=', zone)
    .orderBy('domain')
    .execute();
  return rows.map(({ domain }) => domain);
}

/** Gives how many were there. What sweeps found of them stays. */
export async function removeFleetDomains(store: Store, domains: readonly string[]): Promise<number> {
  let removed = 0;
  for (let from = 0; from < domains.length; from += ROWS) {
    const { numDeletedRows } = await store
      .tables<Tables>()
      .deleteFrom('fleet_domain')
      .where('domain', 'in', domains.slice(from, from + ROWS))
      .executeTakeFirstOrThrow();
    removed += Number(numDeletedRows);
  }
  return removed;
}

/** In the order of their names, a page at a time. */
export async function* fleetDomains(store: Store): AsyncGenerator<FleetDomain> {
  for (let after = ''; ; ) {
    const rows = await store
      .tables<Tables>()
      .selectFrom('fleet_domain')
      .selectAll()
      .where('domain', '>', after)
      .orderBy('domain')
      .limit(ROWS)
      .execute();
    for (const { domain, labels, server_key } of rows)
      yield { domain, labels: labels.split(',').filter(Boolean), serverKey: server_key };
    const last = rows.at(-1);
    if (rows.length < ROWS || !last) return;
    after = last.domain;
  }
}

export async function countFleetDomains(store: Store): Promise<number> {
  const row = await store
    .tables<Tables>()
    .selectFrom('fleet_domain')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

export async function placeFleetDomains(store: Store, keys: ReadonlyMap<string, string>): Promise<void> {
  const byKey = Map.groupBy(keys, ([, key]) => key);
  for (const [key, domains] of byKey)
    for (let from = 0; from < domains.length; from += ROWS)
      await store
        .tables<Tables>()
        .updateTable('fleet_domain')
        .set({ server_key: key })
        .where(
          'domain',
          'in',
          domains.slice(from, from + ROWS).map(([domain]) => domain),
        )
        .execute();
}
