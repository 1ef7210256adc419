// Cases: a customer whom an agent came to help, from that moment until the case is forgotten.
import { type CheckSummary, checkSummarySchema } from '../model/check-summary.ts';
import type { Ender } from '../model/live-event.ts';
import { dropChecksOf } from './desk-checks.ts';
import { dropNotesOf } from './desk-notes.ts';
import type { OpenStore, Store } from './store.ts';

/** `live`: the session goes on. `open`: it has ended, and something is left to do. */
export type CaseState = 'live' | 'open' | 'mended';

/** Times in milliseconds since 1970. */
export interface HelpCase {
  /** The session's. */
  id: string;
  /** Null: nothing was checked. */
  domain: string | null;
  address: string | null;
  /** What the customer said they see, by its id (lib/model/symptoms.ts). */
  worry: string | null;
  /** Who helped: the key of a caller, and the name. */
  agent: string;
  agentName: string;
  state: CaseState;
  endedBy: Ender | null;
  beganAt: number;
  endedAt: number | null;
  mendedAt: number | null;
  until: number;
  /** Of its last check. */
  summary: CheckSummary | null;
}
interface Row {
  id: string;
  domain: string | null;
  address: string | null;
  worry: string | null;
  agent: string;
  agent_name: string;
  state: CaseState;
  ended_by: Ender | null;
  began_at: number;
  ended_at: number | null;
  mended_at: number | null;
  until: number;
  summary: string | null;
}
interface Tables {
  desk_case: Row;
}
const tablesOfCases = ['desk_case', 'desk_check', 'desk_note'];

const caseOf = (row: Row): HelpCase => ({
  ...{ id: row.id, domain: row.domain, address: row.address, worry: row.worry },
  ...{ agent: row.agent, agentName: row.agent_name, state: row.state, endedBy: row.ended_by },
  ...{ beganAt: row.began_at, endedAt: row.ended_at, mendedAt: row.mended_at, until: row.until },
  summary: row.summary === null ? null : checkSummarySchema.parse(JSON.parse(row.summary)),
});

/** When an agent comes, within the transaction in which they join. */
export async function beginCase(
  within: Store,
  { id, agent, agentName, beganAt, until }: Pick<HelpCase, 'id' | 'agent' | 'agentName' | 'beganAt' | 'until'>,
): Promise<void> {
  await within
    .tables<Tables>()
    .insertInto('desk_case')
    .values({
      ...{ id, agent, agent_name: agentName, began_at: beganAt, until, state: 'live' },
      ...{ domain: null, address: null, worry: null, ended_by: null, ended_at: null, mended_at: null, summary: null },
    })
    .execute();
}

/** What its session came to. False: it was no live case, or another process has just done it. */
export async function settleCase(
  within: Store,
  id: string,
  end: Pick<HelpCase, 'domain' | 'address' | 'worry' | 'endedBy' | 'endedAt' | 'mendedAt' | 'summary'>,
): Promise<boolean> {
  const { domain, address, worry, endedBy, endedAt, mendedAt, summary } = end;
  const settled = await within
    .tables<Tables>()
    .updateTable('desk_case')
    .set({
      ...{ domain, address, worry, ended_by: endedBy, ended_at: endedAt, mended_at: mendedAt },
      state: mendedAt === null ? 'open' : 'mended',
      summary: summary && JSON.stringify(summary),
    })
    .where('id', '=', id)
    .where('state', '=', 'live')
    .returning('id')
    .executeTakeFirst();
  return settled !== undefined;
}

/** An agent's word. Null: there is none that has ended. */
export async function markCase(
  store: Store,
  id: string,
  state: 'open' | 'mended',
  now: number,
): Promise<HelpCase | null> {
  const row = await store
    .tables<Tables>()
    .updateTable('desk_case')
    .set({ state, mended_at: state === 'mended' ? now : null })
    .where('id', '=', id)
    .where('state', '!=', 'live')
    .where('until', '>', now)
    .returningAll()
    .executeTakeFirst();
  return row ? caseOf(row) : null;
}

export async function readCase(store: Store, id: string, now = Date.now()): Promise<HelpCase | null> {
  const row = await store
    .tables<Tables>()
    .selectFrom('desk_case')
    .selectAll()
    .where('id', '=', id)
    .where('until', '>', now)
    .executeTakeFirst();
  return row ? caseOf(row) : null;
}

/** The newest first, of a domain or of all; `isLive`: only those whose session goes on, or has just ended. */
export async function findCases(
  store: Store,
  { domain, isLive = false, most, now = Date.now() }: { domain?: string; isLive?: boolean; most: number; now?: number },
): Promise<HelpCase[]> {
  let query = store
    .tables<Tables>()
    .selectFrom('desk_case')
    .selectAll()
    .where('until', '>', now)
    .orderBy('began_at', 'desc')
    .orderBy('id')
    .limit(most);
  if (domain !== undefined) query = query.where('domain', '=', domain);
  if (isLive) query = query.where('state', '=', 'live');
  return (await query.execute()).map(caseOf);
}

/** Deletes it for real, with its checks and notes. False: there is none that has ended. */
export async function deleteCase(store: OpenStore, id: string): Promise<boolean> {
  const isDeleted = await store.transaction(async (within) => {
    const { numDeletedRows } = await within
      .tables<Tables>()
      .deleteFrom('desk_case')
      .where('id', '=', id)
      .where('state', '!=', 'live')
      .executeTakeFirstOrThrow();
    if (numDeletedRows === 0n) return false;
    await dropChecksOf(within, id);
    await dropNotesOf(within, id);
    return true;
  });
  if (isDeleted) await store.scrub(tablesOfCases);
  return isDeleted;
}

export async function sweepCases(store: OpenStore, now: number): Promise<void> {
  const { numDeletedRows } = await store
    .tables<Tables>()
    .deleteFrom('desk_case')
    .where('until', '<=', now)
    .executeTakeFirstOrThrow();
  if (numDeletedRows > 0n) await store.scrub(['desk_case']);
}
