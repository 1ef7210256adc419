// The way to the sign-in service that the profile names and back: its secret, its cookie, and where each ends.
import { setDeskCookie } from '../../../../lib/desk/accounts/cookie.ts';
import type { OidcService } from '../../../../lib/desk/accounts/oidc.ts';
import { environment } from '../../../../lib/diagnosis/environment.ts';
import type { signIn } from '../../../../lib/messages/sign-in.ts';
import { oidcSecret } from '../../../../lib/operator/oidc-secret.ts';
import { ProfileError } from '../../../../lib/operator/profile.ts';
import { StoreError } from '../../../../lib/store/store-error.ts';
import type { Asked, PlainAnswer } from '../plain-route.ts';

/** Null: the profile names none; `away`: its secret cannot be read any more. The Host was found to be ours before any handler is asked. */
export function oidcService(request: Request): OidcService | 'away' | null {
  const { desk, publicUrl } = environment().profile;
  if (!desk.oidc) return null;
  const origin = publicUrl ?? `http://${request.headers.get('host') ?? 'localhost'}`;
  try {
    const clientSecret = oidcSecret(desk.oidc, process.env);
    return { profile: desk.oidc, clientSecret, redirectUri: `${origin}/api/v1/sign-in/oidc/callback` };
  } catch (error) {
    if (error instanceof ProfileError) return 'away';
    throw error;
  }
}

const STATE_COOKIE = 'mailmend-oidc';
const isSecure = (): boolean => environment().profile.publicUrl?.startsWith('https:') ?? false;

/** Binds an answer to the browser that asked (RFC 6749 10.12); null: it is forgotten. Sent back from the service's site as well. */
export const stateCookie = (state: string | null, ageMs: number): string =>
  `${STATE_COOKIE}=${state ?? ''}; Path=/api/v1/sign-in/oidc; Max-Age=${Math.floor(ageMs / 1_000)}; HttpOnly; SameSite=Lax${isSecure() ? '; Secure' : ''}`;

/** Null: this browser has begun nothing. */
export function stateOf(request: Request): string | null {
  const [, state = null] = /(?:^|;\s*)mailmend-oidc=([\w-]{43})(?:;|$)/.exec(request.headers.get('cookie') ?? '') ?? [];
  return state;
}

export const deskCookie = (secret: string): string => setDeskCookie(secret, isSecure());

export function seeOther(location: string, cookies: readonly string[]): PlainAnswer {
  const headers = new Headers({ location, 'cache-control': 'no-store' });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return { ok: true, response: new Response(null, { status: 303, headers }) };
}

/** `why`: what the sign-in page then says; null: nothing went wrong. */
export const backToSignIn = (why: keyof typeof signIn.problems | null): PlainAnswer =>
  seeOther(why === null ? '/desk/sign-in' : `/desk/sign-in?why=${why}`, [stateCookie(null, 0)]);

/** A browser that was sent here wants a page and no JSON: the sign-in page says that the database is away. */
export const orAway =
  (answer: (asked: Asked<Record<never, never>>) => Promise<PlainAnswer>) =>
  async (asked: Asked<Record<never, never>>): Promise<PlainAnswer> => {
    try {
      return await answer(asked);
    } catch (error) {
      if (error instanceof StoreError) return backToSignIn('store-away');
      throw error;
    }
  };
