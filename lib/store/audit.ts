// Who looked at what, when and from where: written, read, never changed, deleted when its days are over.
import { randomBytes } from 'node:crypto';
import type { AuditAct } from '../model/audit-act.ts';
import type { OpenStore, Store } from './store.ts';

const DAY_MS = 86_400_000;

export interface AuditEntry {
  /** Milliseconds since 1970. */
  at: number;
  /** The key of a caller, and its name at that time. */
  who: string;
  whoName: string;
  /** The network that the request came from, as clients are counted. */
  network: string;
  what: AuditAct;
  /** What it is about: a session's id, a domain, an account's name; null: nothing in particular. */
  about: string | null;
}

interface Tables {
  audit: {
    id: string;
    at: number;
    who: string;
    who_name: string;
    from_network: string;
    what: AuditAct;
    about: string | null;
  };
}

export async function writeDown(store: Store, entry: AuditEntry): Promise<void> {
  const { at, who, whoName, network, what, about } = entry;
  await store
    .tables<Tables>()
    .insertInto('audit')
    .values({
      id: randomBytes(12).toString('base64url'),
      at,
      who,
      who_name: whoName,
      from_network: network,
      what,
      about,
    })
    .execute();
}

/** The newest first; of one thing, or of everything; before `before` for the next page. */
export async function readAudit(
  store: Store,
  { about, before, most = 100 }: { about?: string; before?: number; most?: number },
): Promise<AuditEntry[]> {
  let query = store
    .tables<Tables>()
    .selectFrom('audit')
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(most);
  if (about !== undefined) query = query.where('about', '=', about);
  if (before !== undefined) query = query.where('at', '<', before);
  const rows = await query.execute();
  return rows.map((row) => ({
    at: row.at,
    who: row.who,
    whoName: row.who_name,
    network: row.from_network,
    what: row.what,
    about: row.about,
  }));
}

/** Deletes what was written down more than `days` ago: nothing else ever changes here. */
export async function sweepAudit(store: OpenStore, now: number, days: number): Promise<void> {
  const { numDeletedRows } = await store
    .tables<Tables>()
    .deleteFrom('audit')
    .where('at', '<', now - days * DAY_MS)
    .executeTakeFirstOrThrow();
  if (numDeletedRows > 0n) await store.scrub(['audit']);
}
