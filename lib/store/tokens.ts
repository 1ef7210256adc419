// Bearer tokens of other systems: what each may do, and when it was used last.
import type { Store } from './store.ts';

export interface Token {
  id: string;
  name: string;
  scopes: string[];
  /** Milliseconds since 1970, as all times here. */
  createdAt: number;
  usedAt: number | null;
  revokedAt: number | null;
}

interface TokenRow {
  id: string;
  hash: string;
  name: string;
  scopes: string;
  created_at: number;
  used_at: number | null;
  revoked_at: number | null;
}
interface Tables {
  token: TokenRow;
}

const tokenOf = (row: TokenRow): Token => ({
  id: row.id,
  name: row.name,
  scopes: row.scopes.split(','),
  createdAt: row.created_at,
  usedAt: row.used_at,
  revokedAt: row.revoked_at,
});

export async function addToken(
  store: Store,
  { id, hash, name, scopes, now }: { id: string; hash: string; name: string; scopes: readonly string[]; now: number },
): Promise<void> {
  await store
    .tables<Tables>()
    .insertInto('token')
    .values({ id, hash, name, scopes: scopes.join(','), created_at: now, used_at: null, revoked_at: null })
    .execute();
}

/** Null: unknown or revoked. */
export async function tokenOfHash(store: Store, hash: string, now: number): Promise<Token | null> {
  const tables = store.tables<Tables>();
  const row = await tables
    .selectFrom('token')
    .selectAll()
    .where('hash', '=', hash)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  if (!row) return null;
  // Once a minute is enough, and saves a write for each request.
  if ((row.used_at ?? 0) < now - 60_000)
    await tables.updateTable('token').set({ used_at: now }).where('id', '=', row.id).execute();
  return tokenOf(row);
}

export async function allTokens(store: Store): Promise<Token[]> {
  const rows = await store
    .tables<Tables>()
    .selectFrom('token')
    .selectAll()
    .orderBy('created_at')
    .limit(1_000)
    .execute();
  return rows.map(tokenOf);
}

/** False: there is none that could be revoked. */
export async function revokeToken(store: Store, id: string, now: number): Promise<boolean> {
  const row = await store
    .tables<Tables>()
    .updateTable('token')
    .set({ revoked_at: now })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
