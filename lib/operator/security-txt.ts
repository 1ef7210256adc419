// The text of /.well-known/security.txt (RFC 9116): whom to tell of a weakness, from the operator's profile.
import type { OperatorProfile } from './profile.ts';

/** RFC 9116 2.5.5 recommends less than a year. */
const GOOD_FOR_DAYS = 182;
const DAY_MS = 86_400_000;

/** RFC 3339 without fractions of a second. */
const timestamp = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');

/** null: the profile names nobody, or what it says has expired and must not be used any more. */
export function securityTxt(security: OperatorProfile['security'], now: Date): string | null {
  if (security === null) return null;
  const today = Math.floor(now.getTime() / DAY_MS) * DAY_MS;
  const expires = security.expires === null ? today + GOOD_FOR_DAYS * DAY_MS : Date.parse(security.expires);
  if (expires <= now.getTime()) return null;
  const lines = [
    ...security.contact.map((contact) => `Contact: ${contact}`),
    `Expires: ${timestamp(expires)}`,
    ...(security.languages.length > 0 ? [`Preferred-Languages: ${security.languages.join(', ')}`] : []),
    ...(security.policy === null ? [] : [`Policy: ${security.policy}`]),
  ];
  return `${lines.join('\n')}\n`;
}
