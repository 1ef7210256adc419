// Reports that somebody keeps: under an id that only its link has, until a day that whoever kept it can bring forward.
import { type CheckSummary, checkSummarySchema, summaryOf } from '../model/check-summary.ts';
import { type Report, reportSchema } from '../model/report.ts';
import { hashedName, newSecretName, sealed, unsealed } from './sealed.ts';
import { peppered } from './secrets.ts';
import type { OpenStore, Store } from './store.ts';

interface Tables {
  kept_report: {
    id: string;
    delete_key: string;
    domain: string;
    verdict: string;
    rules: string;
    body: string;
    kept: number;
    until: number;
    summary: string | null;
    address_key: string | null;
  };
}

const DAY_MS = 86_400_000;

/** What the keeper is told, once: neither can be had again. Times in milliseconds since 1970. */
export interface NewReport {
  id: string;
  deleteKey: string;
  until: number;
}
export interface KeptReport {
  report: Report;
  /** The version of the rules that judged it. */
  rules: string;
  kept: number;
  until: number;
}

/** Whoever asks has the id alone, or the key that its keeper was given. */
interface Claim {
  id: string;
  deleteKey: string;
}

const addressKey = (store: Store, address: string): Promise<string> =>
  peppered(store, `report/${address.toLowerCase()}`);

export async function keepReport(
  store: Store,
  report: Report,
  { days, rules, now = Date.now() }: { days: number; rules: string; now?: number },
): Promise<NewReport> {
  const [id, deleteKey] = [newSecretName(), newSecretName()];
  const until = now + days * DAY_MS;
  // By the schema: what it does not name is not kept, and it names no password.
  const body = await sealed(id, reportSchema.parse(report));
  const { address, domain } = report.subject;
  await store
    .tables<Tables>()
    .insertInto('kept_report')
    .values({
      ...{ id: hashedName(id), delete_key: hashedName(deleteKey), domain },
      ...{ verdict: report.verdict, rules, body, kept: now, until },
      summary: JSON.stringify(summaryOf(report)),
      address_key: address === null ? null : await addressKey(store, address),
    })
    .execute();
  return { id, deleteKey, until };
}

/** Null: there is no such report, or no longer; nothing tells these apart. */
export async function readReport(store: Store, id: string, now = Date.now()): Promise<KeptReport | null> {
  const row = await store
    .tables<Tables>()
    .selectFrom('kept_report')
    .select(['body', 'rules', 'kept', 'until'])
    .where('id', '=', hashedName(id))
    .where('until', '>', now)
    .executeTakeFirst();
  if (!row) return null;
  const { body, rules, kept, until } = row;
  return { report: reportSchema.parse(await unsealed(id, body)), rules, kept, until };
}

/** What the desk's history says of a kept report; only its link opens it. Times in milliseconds since 1970. */
export interface ListedReport {
  domain: string;
  kept: number;
  until: number;
  /** Null: kept before summaries were. */
  summary: CheckSummary | null;
}

/** The newest first, of a domain, or of the address that somebody has who asks, or all; from `since` on. */
export async function findReports(
  store: Store,
  {
    domain,
    address,
    since,
    most,
    now = Date.now(),
  }: { domain?: string; address?: string; since?: number; most: number; now?: number },
): Promise<ListedReport[]> {
  let query = store
    .tables<Tables>()
    .selectFrom('kept_report')
    .select(['domain', 'kept', 'until', 'summary'])
    .where('until', '>', now)
    .orderBy('kept', 'desc')
    .limit(most);
  if (domain !== undefined) query = query.where('domain', '=', domain);
  if (address !== undefined) query = query.where('address_key', '=', await addressKey(store, address));
  if (since !== undefined) query = query.where('kept', '>=', since);
  const rows = await query.execute();
  return rows.map(({ summary, ...row }) => ({
    ...row,
    summary: summary === null ? null : checkSummarySchema.parse(JSON.parse(summary)),
  }));
}

/** Ends it `days` from now, where that is sooner. Null: there is no such report, or the key is not its own. */
export async function shortenReport(
  store: Store,
  { id, deleteKey }: Claim,
  days: number,
  now = Date.now(),
): Promise<{ until: number } | null> {
  const wanted = now + days * DAY_MS;
  const changed = await store
    .tables<Tables>()
    .updateTable('kept_report')
    .set(({ eb, ref }) => ({
      until: eb.case().when('until', '<', wanted).then(ref('until')).else(wanted).end(),
    }))
    .where('id', '=', hashedName(id))
    .where('delete_key', '=', hashedName(deleteKey))
    .where('until', '>', now)
    .returning('until')
    .executeTakeFirst();
  return changed ? { until: changed.until } : null;
}

/**
 * Deletes it for real; `deleteKey` null: who asks needs none. False: there is no such report, or the key is not its own.
 */
export async function deleteReport(
  store: OpenStore,
  { id, deleteKey }: { id: string; deleteKey: string | null },
): Promise<boolean> {
  let deleting = store.tables<Tables>().deleteFrom('kept_report').where('id', '=', hashedName(id));
  if (deleteKey !== null) deleting = deleting.where('delete_key', '=', hashedName(deleteKey));
  const { numDeletedRows } = await deleting.executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) return false;
  await store.scrub(['kept_report']);
  return true;
}

export async function sweepReports(store: OpenStore, now: number): Promise<void> {
  const { numDeletedRows } = await store
    .tables<Tables>()
    .deleteFrom('kept_report')
    .where('until', '<=', now)
    .executeTakeFirstOrThrow();
  if (numDeletedRows > 0n) await store.scrub(['kept_report']);
}
