// The values that a guide shows, and how they travel to a phone: in a URL's fragment, without any password.
import { z } from 'zod';
import { authentications, securities } from './settings.ts';

/** The ports that mail apps use; anything else in a link was not written by us. */
const guidePorts = [993, 143, 995, 110, 465, 587];
// A host name of letters, digits and hyphens (RFC 1123 2.1), so no text can dress up as one.
const hostPattern = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/;
// Blanks, control and direction characters would let a user name look like another.
const visibleText = /^[^\p{C}\p{Z}<>"]{1,254}$/u;

const connectionSchema = z.object({
  host: z.string().regex(hostPattern),
  port: z.number().refine((port) => guidePorts.includes(port)),
  security: z.enum(securities),
  username: z.string().regex(visibleText),
  authentication: z.enum(authentications),
});
export const guideValuesSchema = z.object({
  address: z.string().regex(visibleText).nullable(),
  protocol: z.enum(['imap', 'pop3']),
  incoming: connectionSchema,
  outgoing: connectionSchema.nullable(),
});
/** What a guide fills in. A recommendation with its address satisfies it. */
export type GuideValues = z.infer<typeof guideValuesSchema>;
type Connection = GuideValues['incoming'];

function writeConnection(query: URLSearchParams, prefix: string, connection: Connection): void {
  query.set(`${prefix}h`, connection.host);
  query.set(`${prefix}p`, String(connection.port));
  query.set(`${prefix}s`, connection.security);
  query.set(`${prefix}u`, connection.username);
  if (connection.authentication !== 'password') query.set(`${prefix}w`, connection.authentication);
}

function readConnection(query: URLSearchParams, prefix: string): unknown {
  return {
    host: query.get(`${prefix}h`),
    port: Number(query.get(`${prefix}p`)),
    security: query.get(`${prefix}s`),
    username: query.get(`${prefix}u`),
    authentication: query.get(`${prefix}w`) ?? 'password',
  };
}

/** The values as a fragment without its "#". Browsers keep a fragment to themselves: it reaches no server and no log. */
export function writeGuideFragment(values: GuideValues): string {
  const query = new URLSearchParams({ m: values.protocol });
  if (values.address !== null) query.set('a', values.address);
  writeConnection(query, 'i', values.incoming);
  if (values.outgoing !== null) writeConnection(query, 'o', values.outgoing);
  return query.toString();
}

/** Reads a fragment, with or without "#". Anyone can write one, so anything unexpected gives null. */
export function readGuideFragment(fragment: string): GuideValues | null {
  if (fragment.length > 2000) return null;
  const query = new URLSearchParams(fragment.replace(/^#/, ''));
  const parsed = guideValuesSchema.safeParse({
    address: query.get('a'),
    protocol: query.get('m'),
    incoming: readConnection(query, 'i'),
    outgoing: query.has('oh') ? readConnection(query, 'o') : null,
  });
  return parsed.success ? parsed.data : null;
}
