// Checks that the desk keeps, with their reports: agents' own, and the first and the last of a session of live help.
import { randomBytes } from 'node:crypto';
import { type CheckSummary, checkSummarySchema, summaryOf } from '../model/check-summary.ts';
import { type Report, reportSchema } from '../model/report.ts';
import { compressed, uncompressed } from './sealed.ts';
import type { OpenStore, Store } from './store.ts';

/** What the history says of it; the report is read by itself. Times in milliseconds since 1970. */
export interface DeskCheck {
  id: string;
  domain: string;
  address: string | null;
  /** An agent's own, or of a customer's session. */
  source: 'agent' | 'session';
  caseId: string | null;
  /** The agent whose own it is: the key of a caller, and the name. */
  who: string | null;
  whoName: string | null;
  at: number;
  until: number;
  summary: CheckSummary;
}
interface Row {
  id: string;
  domain: string;
  address: string | null;
  source: DeskCheck['source'];
  case_id: string | null;
  who: string | null;
  who_name: string | null;
  at: number;
  until: number;
  summary: string;
  body: string;
}
interface Tables {
  desk_check: Row;
}

const columns = ['id', 'domain', 'address', 'source', 'case_id', 'who', 'who_name', 'at', 'until', 'summary'] as const;

const checkOf = (row: Omit<Row, 'body'>): DeskCheck => ({
  ...{ id: row.id, domain: row.domain, address: row.address, source: row.source, caseId: row.case_id },
  ...{ who: row.who, whoName: row.who_name, at: row.at, until: row.until },
  summary: checkSummarySchema.parse(JSON.parse(row.summary)),
});

export type NewCheck = Pick<DeskCheck, 'source' | 'caseId' | 'who' | 'whoName' | 'until'>;

/** By the schema: what it does not name is not kept, and it names no password. Gives the id. */
export async function keepCheck(store: Store, report: Report, check: NewCheck): Promise<string> {
  const id = randomBytes(12).toString('base64url');
  const own = reportSchema.parse(report);
  const { source, caseId, who, whoName, until } = check;
  await store
    .tables<Tables>()
    .insertInto('desk_check')
    .values({
      ...{ id, domain: own.subject.domain, address: own.subject.address, source, case_id: caseId },
      ...{ who, who_name: whoName, at: Date.parse(own.startedAt), until },
      summary: JSON.stringify(summaryOf(own)),
      body: (await compressed(own)).toString('base64'),
    })
    .execute();
  return id;
}

/** Null: there is none, or no longer. */
export async function readCheck(
  store: Store,
  id: string,
  now = Date.now(),
): Promise<{ check: DeskCheck; report: Report } | null> {
  const row = await store
    .tables<Tables>()
    .selectFrom('desk_check')
    .selectAll()
    .where('id', '=', id)
    .where('until', '>', now)
    .executeTakeFirst();
  if (!row) return null;
  return {
    check: checkOf(row),
    report: reportSchema.parse(await uncompressed(Buffer.from(row.body, 'base64'))),
  };
}

/** The newest first: of a domain, of a case, of agents themselves, or all; from `since` on. */
export async function findChecks(
  store: Store,
  {
    domain,
    caseId,
    source,
    since,
    most,
    now = Date.now(),
  }: {
    domain?: string;
    caseId?: string;
    source?: DeskCheck['source'];
    since?: number;
    most: number;
    now?: number;
  },
): Promise<DeskCheck[]> {
  let query = store
    .tables<Tables>()
    .selectFrom('desk_check')
    .select(columns)
    .where('until', '>', now)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(most);
  if (domain !== undefined) query = query.where('domain', '=', domain);
  if (caseId !== undefined) query = query.where('case_id', '=', caseId);
  if (source !== undefined) query = query.where('source', '=', source);
  if (since !== undefined) query = query.where('at', '>=', since);
  return (await query.execute()).map(checkOf);
}

/** Within the transaction that deletes their case; whoever calls scrubs. */
export async function dropChecksOf(within: Store, caseId: string): Promise<void> {
  await within.tables<Tables>().deleteFrom('desk_check').where('case_id', '=', caseId).execute();
}

/** Deletes it for real. False: there is none. */
export async function deleteCheck(store: OpenStore, id: string): Promise<boolean> {
  const { numDeletedRows } = await store
    .tables<Tables>()
    .deleteFrom('desk_check')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) return false;
  await store.scrub(['desk_check']);
  return true;
}

export async function sweepChecks(store: OpenStore, now: number): Promise<void> {
  const { numDeletedRows } = await store
    .tables<Tables>()
    .deleteFrom('desk_check')
    .where('until', '<=', now)
    .executeTakeFirstOrThrow();
  if (numDeletedRows > 0n) await store.scrub(['desk_check']);
}
