// The values that a guide shows, and how they travel to a phone: in a URL's fragment, without any password.
import { z } from 'zod';
import { appPorts, authentications, securities } from './settings.ts';

// A host name of letters, digits and hyphens (RFC 1123 2.1), so no text can dress up as one.
const hostPattern = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/;
// Blanks, control and direction characters would let a user name look like another.
const visibleText = /^[^\p{C}\p{Z}<>"]{1,254}$/u;

const connectionSchema = z.object({
  host: z.string().regex(hostPattern),
  port: z.number().refine((port) => appPorts.includes(port)), // another in a link was not written by us
  security: z.enum(securities),
  /** null: only a domain is known, so everyone puts in their own. */
  username: z.string().regex(visibleText).nullable(),
  authentication: z.enum(authentications),
});
const guideValuesSchema = z.object({
  address: z.string().regex(visibleText).nullable(),
  protocol: z.enum(['imap', 'pop3']),
  incoming: connectionSchema,
  outgoing: connectionSchema.nullable(),
  /** Only where POP cannot leave a copy on the server. */
  leavesCopies: z.literal(false).optional(),
});
/** What a guide fills in. A recommendation with its address satisfies it. */
export type GuideValues = z.infer<typeof guideValuesSchema>;
type Connection = GuideValues['incoming'];

/** The port that belongs to a protocol and its security (RFC 8314 3): it need not be written. */
function usualPort(protocol: GuideValues['protocol'] | 'submission', security: unknown): number {
  const pairs = { imap: [993, 143], pop3: [995, 110], submission: [465, 587] } as const;
  return pairs[protocol][security === 'starttls' ? 1 : 0];
}

type Usual = { host: string; username: string | null; protocol: GuideValues['protocol'] | 'submission' };

// A code with less in it is easier to scan: what is usual is left out.
function writeConnection(query: URLSearchParams, prefix: string, connection: Connection, usual: Usual): void {
  const { host, port, security, username, authentication } = connection;
  query.set(`${prefix}h`, host === usual.host ? '' : host);
  if (security !== 'tls') query.set(`${prefix}s`, security);
  if (port !== usualPort(usual.protocol, security)) query.set(`${prefix}p`, String(port));
  if (username !== null && username !== usual.username) query.set(`${prefix}u`, username);
  if (authentication !== 'password') query.set(`${prefix}w`, authentication);
}

function readConnection(query: URLSearchParams, prefix: string, usual: Usual) {
  const security = query.get(`${prefix}s`) ?? 'tls';
  return {
    host: query.get(`${prefix}h`) || usual.host,
    port: Number(query.get(`${prefix}p`) ?? usualPort(usual.protocol, security)),
    security,
    username: query.get(`${prefix}u`) ?? usual.username,
    authentication: query.get(`${prefix}w`) ?? 'password',
  };
}

/** The values as a fragment without its "#". Browsers keep a fragment to themselves: it reaches no server and no log. */
export function writeGuideFragment({ address, protocol, incoming, outgoing, leavesCopies }: GuideValues): string {
  const query = new URLSearchParams();
  if (address !== null) query.set('a', address);
  if (protocol === 'pop3') query.set('m', protocol);
  if (leavesCopies === false) query.set('k', '0');
  writeConnection(query, 'i', incoming, { host: '', username: address, protocol });
  if (outgoing !== null) writeConnection(query, 'o', outgoing, { ...incoming, protocol: 'submission' });
  // "@" may stand as it is in a fragment (RFC 3986 3.5), and takes a third of the room.
  return query.toString().replaceAll('%40', '@');
}

/** Reads a fragment, with or without "#". Anyone can write one, so anything unexpected gives null. */
export function readGuideFragment(fragment: string): GuideValues | null {
  if (fragment.length > 2000) return null;
  const query = new URLSearchParams(fragment.replace(/^#/, ''));
  const address = query.get('a');
  const protocol = query.get('m') ?? 'imap';
  if (protocol !== 'imap' && protocol !== 'pop3') return null;
  const incoming = readConnection(query, 'i', { host: '', username: address, protocol });
  const outgoing = query.has('oh') ? readConnection(query, 'o', { ...incoming, protocol: 'submission' }) : null;
  const copies = query.get('k') === '0' ? { leavesCopies: false } : {};
  const parsed = guideValuesSchema.safeParse({ address, protocol, incoming, outgoing, ...copies });
  return parsed.success ? parsed.data : null;
}
