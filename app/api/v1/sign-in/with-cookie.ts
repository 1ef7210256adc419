// An answer that signs this browser in or out.
import { setDeskCookie } from '../../../../lib/desk/accounts/cookie.ts';
import { environment } from '../../../../lib/diagnosis/environment.ts';
import type { PlainAnswer } from '../plain-route.ts';

/** `cookie`: what it holds; null: it is taken away. */
export function withCookie(response: Response, cookie: string | null): PlainAnswer {
  const isSecure = environment().profile.publicUrl?.startsWith('https:') ?? false;
  response.headers.set('set-cookie', setDeskCookie(cookie, isSecure));
  return { ok: true, response };
}
