// Since when each fault of the fleet is there: kept with each sweep's end, so that nobody has to read all nights for it.
import type { FleetBody } from './fleet-results.ts';
import type { Store } from './store.ts';

export interface FaultSince {
  domain: string;
  fault: string;
  /** When the first sweep in a row that found it began, in milliseconds since 1970. */
  at: number;
  /** The sweep before did not see the domain or could not judge it: it may be older. */
  atLeast: boolean;
}

interface Tables {
  fleet_since: { domain: string; fault: string; at: number; at_least: number };
  fleet_domain: { domain: string };
  fleet_fault: { sweep: number; fault: string; domain: string };
  fleet_result: { sweep: number; domain: string; body: string };
  fleet_body: { hash: string; json: string };
}

const ROWS = 500;

async function removeByFault(within: Store, gone: readonly { domain: string; fault: string }[]): Promise<void> {
  for (const [fault, its] of Map.groupBy(gone, (one) => one.fault))
    for (let from = 0; from < its.length; from += ROWS)
      await within
        .tables<Tables>()
        .deleteFrom('fleet_since')
        .where('fault', '=', fault)
        .where(
          'domain',
          'in',
          its.slice(from, from + ROWS).map(({ domain }) => domain),
        )
        .execute();
}

/** Of what is kept, that which this sweep judged and did not find. */
async function mendedBy(within: Store, sweep: number): Promise<{ domain: string; fault: string }[]> {
  const rows = await within
    .tables<Tables>()
    .selectFrom('fleet_since as since')
    .leftJoin('fleet_fault as found', (join) =>
      join
        .onRef('found.domain', '=', 'since.domain')
        .onRef('found.fault', '=', 'since.fault')
        .on('found.sweep', '=', sweep),
    )
    .innerJoin('fleet_result as result', (join) =>
      join.onRef('result.domain', '=', 'since.domain').on('result.sweep', '=', sweep),
    )
    .innerJoin('fleet_body as body', 'body.hash', 'result.body')
    .select(['since.domain as domain', 'since.fault as fault', 'body.json as json'])
    .where('found.domain', 'is', null)
    .execute();
  return rows.filter(({ fault, json }) => {
    const { lack, untested } = JSON.parse(json) as FleetBody;
    return !lack && !untested.includes(fault);
  });
}

/**
 * Within the transaction that ends the sweep. `fresh`: what it found and the one before surely did not. What it could not
 * judge stays as it was.
 */
export async function keepFaultsSince(
  within: Store,
  { id, beganAt }: { id: number; beganAt: number },
  fresh: readonly { domain: string; id: string }[],
): Promise<void> {
  const tables = within.tables<Tables>();
  await tables
    .deleteFrom('fleet_since')
    .where('domain', 'not in', tables.selectFrom('fleet_domain').select('domain'))
    .execute();
  await removeByFault(within, await mendedBy(within, id));
  const sure = fresh.map(({ domain, id: fault }) => ({ domain, fault }));
  await removeByFault(within, sure);
  for (let from = 0; from < sure.length; from += ROWS)
    await tables
      .insertInto('fleet_since')
      .values(sure.slice(from, from + ROWS).map((one) => ({ ...one, at: beganAt, at_least: 0 })))
      .execute();
  await tables
    .insertInto('fleet_since')
    .columns(['domain', 'fault', 'at', 'at_least'])
    .expression((query) =>
      query
        .selectFrom('fleet_fault as found')
        .leftJoin('fleet_since as since', (join) =>
          join.onRef('since.domain', '=', 'found.domain').onRef('since.fault', '=', 'found.fault'),
        )
        .select(({ cast, val, ref }) => [
          ...[ref('found.domain').as('domain'), ref('found.fault').as('fault')],
          ...[cast<number>(val(beganAt), 'bigint').as('at'), cast<number>(val(1), 'integer').as('at_least')],
        ])
        .where('found.sweep', '=', id)
        .where('since.domain', 'is', null),
    )
    .execute();
}

/** All of them, by domain. */
export async function allFaultsSince(store: Store): Promise<Map<string, FaultSince[]>> {
  const rows = await store.tables<Tables>().selectFrom('fleet_since').selectAll().execute();
  return Map.groupBy(
    rows.map(({ at_least, ...row }) => ({ ...row, atLeast: at_least === 1 })),
    ({ domain }) => domain,
  );
}
