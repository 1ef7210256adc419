// Who asks, by cookie or token, and the answer for those who may not.
import { whoOfCookie, whoOfToken } from '../../../lib/desk/accounts/accounts.ts';
import { bearerOf } from '../../../lib/desk/accounts/bearer.ts';
import { deskCookieOf } from '../../../lib/desk/accounts/cookie.ts';
import { anonymous, isAllowed, type Known, type Scope, type Who } from '../../../lib/desk/caller.ts';
import type { Visit } from '../../../lib/diagnosis/hall.ts';
import { deskApi as messages } from '../../../lib/messages/desk-api.ts';
import { storeIfOpen } from '../../../lib/store/index.ts';
import { StoreError } from '../../../lib/store/store-error.ts';
import { visitorOf } from './admitted.ts';
import { type Refusal, refusal } from './answer.ts';
import { isForeign } from './json-request.ts';

/**
 * A token counts before a cookie; a cookie counts only for our own pages (CSRF). Without a store nobody is known. Throws
 * StoreError while the database is away.
 */
export async function whoIs(request: Request): Promise<Who> {
  const store = storeIfOpen();
  if (!store) return anonymous;
  const token = bearerOf(request.headers);
  if (token !== null) return whoOfToken(store, token);
  const cookie = deskCookieOf(request.headers.get('cookie'));
  return cookie === null || isForeign(request) ? anonymous : whoOfCookie(store, cookie);
}

const signIn = refusal(401, 'sign-in', () => messages.signIn);
const notAllowed = refusal(403, 'not-allowed', () => messages.notAllowed);

/** Who it is, if they may. */
export async function whoMay(request: Request, scope: Scope): Promise<{ ok: true; who: Known } | Refusal> {
  const who = await whoIs(request);
  if (isAllowed(who, scope)) return { ok: true, who };
  return who.kind === 'anonymous' ? signIn : notAllowed;
}

/**
 * Whoever comes for a check: everybody may, but a token that was made for something else. In the halls an agent and a token
 * are clients of their own, wherever they sit; while the store is away, their address counts.
 */
export async function visitorWho(
  request: Request,
): Promise<({ ok: true; who: Known | null } & Pick<Visit, 'client' | 'site'>) | Refusal> {
  try {
    const who = await whoIs(request);
    if (who.kind !== 'anonymous')
      return isAllowed(who, 'run') ? { ok: true, who, client: who.key, site: null } : notAllowed;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
  return { ok: true, who: null, ...visitorOf(request) };
}
