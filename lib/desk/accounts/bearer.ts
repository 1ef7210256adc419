// What opens something by itself: random, shown once, and kept as a hash only.
import { createHash, randomBytes } from 'node:crypto';

/** 256 bits, in characters that stand in headers and cookies as they are. */
export const makeBearer = (prefix = ''): string => `${prefix}${randomBytes(32).toString('base64url')}`;

/** As it is kept. The input is random, so one round is enough: nothing can be guessed from a list. */
export const hashOfBearer = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** The credentials of an `Authorization: Bearer` header (RFC 6750 2.1); null: none. */
export function bearerOf(headers: Headers): string | null {
  const [, token = null] = /^bearer +([\w~+/.-]{16,200}=*)$/i.exec(headers.get('authorization') ?? '') ?? [];
  return token;
}
