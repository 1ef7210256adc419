// Who has signed in with this browser, and whether the desk asks for that at all.
import 'server-only';
import { cookies } from 'next/headers';
import { whoOfCookie } from '../../lib/desk/accounts/accounts.ts';
import { DESK_COOKIE } from '../../lib/desk/accounts/cookie.ts';
import type { Known } from '../../lib/desk/caller.ts';
import { environment } from '../../lib/diagnosis/environment.ts';
import { hasAgents } from '../../lib/store/agents.ts';
import { storeIfOpen } from '../../lib/store/index.ts';
import { StoreError } from '../../lib/store/store-error.ts';

/** Null: nobody, or the database cannot say. */
export async function agentHere(): Promise<Extract<Known, { kind: 'agent' }> | null> {
  const store = storeIfOpen();
  const secret = (await cookies()).get(DESK_COOKIE)?.value;
  if (!store || secret === undefined) return null;
  const who = await unlessAway(whoOfCookie(store, secret));
  return who?.kind === 'agent' ? who : null;
}

/** Whether the database cannot say who anybody is. */
export async function isStoreAway(): Promise<boolean> {
  const store = storeIfOpen();
  return store !== null && (await unlessAway(hasAgents(store))) === null;
}

/** What was known last, for as long as the database is away: an account that was there is there. */
const shared = globalThis as typeof globalThis & { mailmendHasAgents?: boolean };

/** Once there is an account or a sign-in service; until then the desk is as open as the customers' pages. */
export async function isSignInNeeded(): Promise<boolean> {
  if (environment().profile.desk.oidc) return true;
  const store = storeIfOpen();
  const has = store ? await unlessAway(hasAgents(store)) : false;
  shared.mailmendHasAgents = has ?? shared.mailmendHasAgents ?? false;
  return shared.mailmendHasAgents;
}

async function unlessAway<Value>(asked: Promise<Value>): Promise<Value | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof StoreError) return null;
    throw error;
  }
}
