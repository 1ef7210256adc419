// Who works at the desk: accounts, the links that open them once, and the browsers that are signed in.
import type { Store } from './store.ts';

export type AgentRole = 'agent' | 'admin';

export interface Agent {
  id: string;
  /** As it was given; two that differ in case only are one. */
  name: string;
  role: AgentRole;
  /** Milliseconds since 1970, as all times here. */
  createdAt: number;
  disabledAt: number | null;
}

interface AgentRow {
  id: string;
  name: string;
  name_key: string;
  role: AgentRole;
  password_hash: string | null;
  disabled_at: number | null;
  created_at: number;
}
interface Tables {
  agent: AgentRow;
  agent_link: { hash: string; agent: string; until: number };
  agent_identity: { issuer: string; sub: string; agent: string };
  sign_in: { hash: string; agent: string; began_at: number; seen_at: number; from_network: string };
}

/** Names that differ in case or in the form of their letters only are one; PostgreSQL knows no NUL. */
export const keyOf = (name: string): string => name.normalize('NFKC').replaceAll('\0', '').toLowerCase();
const agentOf = ({ id, name, role, created_at, disabled_at }: Omit<AgentRow, 'name_key' | 'password_hash'>): Agent => ({
  id,
  name,
  role,
  createdAt: created_at,
  disabledAt: disabled_at,
});

/** False: somebody has that name. */
export async function addAgent(
  store: Store,
  {
    id,
    name,
    role,
    passwordHash,
    now,
  }: { id: string; name: string; role: AgentRole; passwordHash: string | null; now: number },
): Promise<boolean> {
  const row = await store
    .tables<Tables>()
    .insertInto('agent')
    .values({
      id,
      name,
      name_key: keyOf(name),
      role,
      password_hash: passwordHash,
      disabled_at: null,
      created_at: now,
    })
    .onConflict((conflict) => conflict.column('name_key').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** With the hash of the password; null: nobody has that name. */
export async function agentOfName(
  store: Store,
  name: string,
): Promise<(Agent & { passwordHash: string | null }) | null> {
  const row = await store
    .tables<Tables>()
    .selectFrom('agent')
    .selectAll()
    .where('name_key', '=', keyOf(name))
    .executeTakeFirst();
  return row ? { ...agentOf(row), passwordHash: row.password_hash } : null;
}

export async function agentOfId(store: Store, id: string): Promise<Agent | null> {
  const row = await store.tables<Tables>().selectFrom('agent').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? agentOf(row) : null;
}

export async function allAgents(store: Store): Promise<Agent[]> {
  const rows = await store.tables<Tables>().selectFrom('agent').selectAll().orderBy('name_key').limit(1_000).execute();
  return rows.map(agentOf);
}

export async function hasAgents(store: Store): Promise<boolean> {
  return (await store.tables<Tables>().selectFrom('agent').select('id').limit(1).executeTakeFirst()) !== undefined;
}

/** What is given is changed; every browser of somebody who is disabled, or has a new password, is signed out. */
export async function changeAgent(
  store: Store,
  id: string,
  change: { role?: AgentRole; passwordHash?: string; disabledAt?: number | null },
): Promise<void> {
  await store.transaction(async (within) => {
    const { role, passwordHash, disabledAt } = change;
    await within
      .tables<Tables>()
      .updateTable('agent')
      .set({
        ...(role === undefined ? {} : { role }),
        ...(passwordHash === undefined ? {} : { password_hash: passwordHash }),
        ...(disabledAt === undefined ? {} : { disabled_at: disabledAt }),
      })
      .where('id', '=', id)
      .execute();
    if (passwordHash !== undefined || typeof disabledAt === 'number')
      await within.tables<Tables>().deleteFrom('sign_in').where('agent', '=', id).execute();
  });
}

/** A link that lets its reader in once. */
export async function addLink(
  store: Store,
  { hash, agent, until }: { hash: string; agent: string; until: number },
): Promise<void> {
  await store.tables<Tables>().insertInto('agent_link').values({ hash, agent, until }).execute();
}

/** Whose link it is; it is used up with that. Null: unknown, used or old. */
export async function spendLink(store: Store, hash: string, now: number): Promise<string | null> {
  const row = await store
    .tables<Tables>()
    .deleteFrom('agent_link')
    .where('hash', '=', hash)
    .where('until', '>', now)
    .returning('agent')
    .executeTakeFirst();
  return row?.agent ?? null;
}

/** Whose identity at a provider it is: by issuer and sub, which no other account there can take (OpenID Connect Core 2). */
export async function agentOfIdentity(
  store: Store,
  { issuer, sub }: { issuer: string; sub: string },
): Promise<Agent | null> {
  const row = await store
    .tables<Tables>()
    .selectFrom('agent_identity')
    .innerJoin('agent', 'agent.id', 'agent_identity.agent')
    .selectAll('agent')
    .where('issuer', '=', issuer)
    .where('sub', '=', sub)
    .executeTakeFirst();
  return row ? agentOf(row) : null;
}

export async function addIdentity(
  store: Store,
  { issuer, sub, agent }: { issuer: string; sub: string; agent: string },
): Promise<void> {
  await store.tables<Tables>().insertInto('agent_identity').values({ issuer, sub, agent }).execute();
}

/** A browser that is signed in: `hash` is of what its cookie holds. */
export async function addSignIn(
  store: Store,
  { hash, agent, now, network }: { hash: string; agent: string; now: number; network: string },
): Promise<void> {
  await store
    .tables<Tables>()
    .insertInto('sign_in')
    .values({ hash, agent, began_at: now, seen_at: now, from_network: network })
    .execute();
}

/** How long a sign-in lasts, in milliseconds: without any request, and in all. */
export interface SignInLimits {
  idleMs: number;
  absoluteMs: number;
}
/** A working day without a request signs a browser out; two weeks do in any case. */
export const signInLimits: SignInLimits = { idleMs: 12 * 3_600_000, absoluteMs: 14 * 86_400_000 };

/** Who is signed in by it; null: nobody any more. */
export async function agentOfSignIn(
  store: Store,
  hash: string,
  { now, idleMs, absoluteMs }: SignInLimits & { now: number },
): Promise<Agent | null> {
  const tables = store.tables<Tables>();
  const row = await tables
    .selectFrom('sign_in')
    .innerJoin('agent', 'agent.id', 'sign_in.agent')
    .selectAll('agent')
    .select('seen_at')
    .where('hash', '=', hash)
    .where('seen_at', '>', now - idleMs)
    .where('began_at', '>', now - absoluteMs)
    .where('disabled_at', 'is', null)
    .executeTakeFirst();
  if (!row) return null;
  // Once a minute is enough, and saves a write for each request.
  if (row.seen_at < now - 60_000)
    await tables.updateTable('sign_in').set({ seen_at: now }).where('hash', '=', hash).execute();
  return agentOf(row);
}

export async function removeSignIn(store: Store, hash: string): Promise<void> {
  await store.tables<Tables>().deleteFrom('sign_in').where('hash', '=', hash).execute();
}

/** Deletes sign-ins and links whose time is over. */
export async function sweepSignIns(
  store: Store,
  now: number,
  { idleMs, absoluteMs }: SignInLimits = signInLimits,
): Promise<void> {
  const tables = store.tables<Tables>();
  await tables
    .deleteFrom('sign_in')
    .where((row) => row.or([row('seen_at', '<=', now - idleMs), row('began_at', '<=', now - absoluteMs)]))
    .execute();
  await tables.deleteFrom('agent_link').where('until', '<=', now).execute();
}
