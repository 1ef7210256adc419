// The cookie of a browser that is signed in at the desk (RFC 6265).
import { signInLimits } from '../../store/agents.ts';

export const DESK_COOKIE = 'mailmend-desk';

/** What the cookie holds; null: none, or nothing of ours. */
export function deskCookieOf(header: string | null): string | null {
  const found = new RegExp(`(?:^|;\\s*)${DESK_COOKIE}=([\\w-]{43})(?:;|$)`).exec(header ?? '');
  return found?.[1] ?? null;
}

/** `secret` null: the browser forgets it. `isSecure`: people find us by https. */
export function setDeskCookie(secret: string | null, isSecure: boolean): string {
  const age = secret === null ? 0 : Math.floor(signInLimits.absoluteMs / 1_000);
  return `${DESK_COOKIE}=${secret ?? ''}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
}
