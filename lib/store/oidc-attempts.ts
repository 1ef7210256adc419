// Sign-ins on their way at a sign-in service: what the answer has to fit, by the hash of the state that comes back with it.
import type { Store } from './store.ts';

export interface OidcAttempt {
  /** Of PKCE (RFC 7636 4.1). */
  verifier: string;
  /** What the ID token has to repeat (OpenID Connect Core 3.1.3.7). */
  nonce: string;
}
interface Tables {
  oidc_attempt: OidcAttempt & { hash: string; until: number };
}

/** `until`: milliseconds since 1970. */
export async function addOidcAttempt(
  store: Store,
  attempt: OidcAttempt & { hash: string; until: number },
): Promise<void> {
  await store.tables<Tables>().insertInto('oidc_attempt').values(attempt).execute();
}

/** Good for one answer. Null: unknown, used or old. */
export async function spendOidcAttempt(store: Store, hash: string, now: number): Promise<OidcAttempt | null> {
  const row = await store
    .tables<Tables>()
    .deleteFrom('oidc_attempt')
    .where('hash', '=', hash)
    .where('until', '>', now)
    .returning(['verifier', 'nonce'])
    .executeTakeFirst();
  return row ? { ...row } : null;
}

export async function sweepOidcAttempts(store: Store, now: number): Promise<void> {
  await store.tables<Tables>().deleteFrom('oidc_attempt').where('until', '<=', now).execute();
}
