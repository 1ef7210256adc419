// What sweeps found: a row a domain and night, its faults, and the body of it once for as long as it stays the same.
import { createHash } from 'node:crypto';
import type { Store } from './store.ts';

/** What is kept of a domain's run. */
export interface FleetBody {
  findings: { id: string; severity: 'error' | 'warning' | 'notice'; subject: Record<string, unknown> }[];
  /** Rules that could not be judged. */
  untested: string[];
  servers: string[];
  mx: string[];
  nameservers: string[];
  provider: string | null;
  includes: string[];
  /** Why the domain was not looked at at all; absent: it was. */
  lack?: 'no-domain' | 'own-error';
}
export interface FleetResult {
  domain: string;
  verdict: 'healthy' | 'faults' | 'unknown';
  body: FleetBody;
  /** Milliseconds since 1970. */
  at: number;
  /** How long its run took, in milliseconds; absent: not known. */
  ms?: number;
}

interface Tables {
  fleet_result: {
    sweep: number;
    domain: string;
    verdict: FleetResult['verdict'];
    body: string;
    at: number;
    ms: number;
  };
  fleet_fault: { sweep: number; fault: string; domain: string };
  fleet_body: { hash: string; json: string };
}

const hashOf = (json: string): string => createHash('sha256').update(json).digest('base64url').slice(0, 27);

/** All of them, within the transaction that ends their chunk. */
export async function keepFleetResults(within: Store, sweep: number, results: readonly FleetResult[]): Promise<void> {
  const tables = within.tables<Tables>();
  const rows = results.map((result) => {
    const json = JSON.stringify(result.body);
    return { ...result, json, hash: hashOf(json) };
  });
  const bodies = new Map(rows.map(({ hash, json }) => [hash, json]));
  for (let from = 0, all = [...bodies]; from < all.length; from += 200)
    await tables
      .insertInto('fleet_body')
      .values(all.slice(from, from + 200).map(([hash, json]) => ({ hash, json })))
      .onConflict((conflict) => conflict.column('hash').doNothing())
      .execute();
  for (let from = 0; from < rows.length; from += 200)
    await tables
      .insertInto('fleet_result')
      .values(
        rows
          .slice(from, from + 200)
          .map(({ domain, verdict, hash, at, ms = 0 }) => ({ sweep, domain, verdict, body: hash, at, ms })),
      )
      .execute();
  const faults = rows.flatMap(({ domain, body }) =>
    [...new Set(body.findings.map(({ id }) => id))].map((fault) => ({ sweep, fault, domain })),
  );
  for (let from = 0; from < faults.length; from += 500)
    await tables
      .insertInto('fleet_fault')
      .values(faults.slice(from, from + 500))
      .execute();
}

/** Of one sweep, in the order of the domains' names. */
export async function* fleetResults(store: Store, sweep: number): AsyncGenerator<FleetResult> {
  const known = new Map<string, FleetBody>();
  for (let after = ''; ; ) {
    const rows = await store
      .tables<Tables>()
      .selectFrom('fleet_result')
      .innerJoin('fleet_body', 'fleet_body.hash', 'fleet_result.body')
      .select(['domain', 'verdict', 'at', 'ms', 'hash', 'json'])
      .where('sweep', '=', sweep)
      .where('domain', '>', after)
      .orderBy('domain')
      .limit(500)
      .execute();
    for (const { domain, verdict, at, ms, hash, json } of rows) {
      const body = known.get(hash) ?? (JSON.parse(json) as FleetBody);
      known.set(hash, body);
      yield { domain, verdict, at, ms, body };
    }
    const last = rows.at(-1);
    if (rows.length < 500 || !last) return;
    after = last.domain;
  }
}

/** Of some domains of one sweep, at most as many as a statement takes; in no order. */
export async function fleetResultsOf(store: Store, sweep: number, domains: readonly string[]): Promise<FleetResult[]> {
  const rows = await store
    .tables<Tables>()
    .selectFrom('fleet_result')
    .innerJoin('fleet_body', 'fleet_body.hash', 'fleet_result.body')
    .select(['domain', 'verdict', 'at', 'ms', 'json'])
    .where('sweep', '=', sweep)
    .where('domain', 'in', domains)
    .execute();
  return rows.map(({ json, ...row }) => ({ ...row, body: JSON.parse(json) as FleetBody }));
}

/** A domain's nights, the newest first. */
export async function fleetHistory(
  store: Store,
  domain: string,
  most: number,
): Promise<(FleetResult & { sweep: number })[]> {
  const rows = await store
    .tables<Tables>()
    .selectFrom('fleet_result')
    .innerJoin('fleet_body', 'fleet_body.hash', 'fleet_result.body')
    .select(['sweep', 'verdict', 'at', 'ms', 'json'])
    .where('domain', '=', domain)
    .orderBy('sweep', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ sweep, verdict, at, ms, json }) => ({
    ...{ domain, sweep, verdict, at, ms },
    body: JSON.parse(json) as FleetBody,
  }));
}

/** How many domains each fault was found at. */
export async function fleetFaults(store: Store, sweep: number): Promise<{ fault: string; domains: number }[]> {
  const rows = await store
    .tables<Tables>()
    .selectFrom('fleet_fault')
    .select(({ fn }) => ['fault', fn.countAll<number>().as('n')] as const)
    .where('sweep', '=', sweep)
    .groupBy('fault')
    .execute();
  return rows.map(({ fault, n }) => ({ fault, domains: Number(n) })).sort((one, other) => other.domains - one.domains);
}

export interface FleetChange {
  domain: string;
  id: string;
}

/**
 * What one sweep found and the other did not. A fault of a domain that the other did not see at all, or could not judge
 * there, is no change: it cannot be compared.
 */
export async function fleetChanges(
  store: Store,
  before: number,
  after: number,
): Promise<{ new: FleetChange[]; mended: FleetChange[]; cannotCompare: FleetChange[] }> {
  const only = async (here: number, there: number) =>
    store
      .tables<Tables>()
      .selectFrom('fleet_fault as one')
      .leftJoin('fleet_fault as other', (join) =>
        join
          .onRef('other.fault', '=', 'one.fault')
          .onRef('other.domain', '=', 'one.domain')
          .on('other.sweep', '=', there),
      )
      .leftJoin('fleet_result', (join) =>
        join.onRef('fleet_result.domain', '=', 'one.domain').on('fleet_result.sweep', '=', there),
      )
      .leftJoin('fleet_body', 'fleet_body.hash', 'fleet_result.body')
      .select(['one.domain as domain', 'one.fault as fault', 'json'])
      .where('one.sweep', '=', here)
      .where('other.domain', 'is', null)
      .orderBy('one.domain')
      .orderBy('one.fault')
      .execute();
  const split = (rows: Awaited<ReturnType<typeof only>>) => {
    const sure: FleetChange[] = [];
    const unsure: FleetChange[] = [];
    for (const { domain, fault, json } of rows) {
      const body = json === null ? null : (JSON.parse(json) as FleetBody);
      (body && !body.lack && !body.untested.includes(fault) ? sure : unsure).push({ domain, id: fault });
    }
    return { sure, unsure };
  };
  const came = split(await only(after, before));
  const went = split(await only(before, after));
  return { new: came.sure, mended: went.sure, cannotCompare: [...came.unsure, ...went.unsure] };
}
