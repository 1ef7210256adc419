// What each mail app would find for a domain: what it asks, in its order, what it ends up with, and what an old host left.
import { z } from 'zod';
import { protocols, securities } from './settings.ts';

/** The apps whose ways are replayed. `srv`: whatever reads the records of RFC 6186. */
export const appIds = [
  'thunderbird',
  'thunderbird-android',
  'outlook-classic',
  'outlook-new',
  'apple-mail',
  'kmail',
  'evolution',
  'geary',
  'srv',
] as const;
export type AppId = (typeof appIds)[number];

/** `own-service`: the maker's service asks for the app, or has a list of its own; nobody sees that from outside. */
const askedWhats = ['autoconfig', 'isp-database', 'autodiscover', 'srv', 'mx', 'own-service'] as const;
export type AskedWhat = (typeof askedWhats)[number];

/**
 * What a question gave. `settings`: servers that this app takes. `records`: DNS records. `no-settings`: a document
 * without servers for this app. `circle`: redirects that lead back. `not-asked`, `not-followed`, `not-read`: we did not
 * look so far, so that nothing is known. `needs-password`: Autodiscover tells only whoever logs in.
 */
const gots = [
  'settings',
  'records',
  'no-record',
  'not-offered',
  'no-settings',
  'html',
  'wrong-type',
  'malformed',
  'not-found',
  'status',
  'no-name',
  'dns-failed',
  'closed',
  'certificate',
  'tls',
  'timeout',
  'hung-up',
  'circle',
  'needs-password',
  'too-large',
  'not-followed',
  'not-read',
  'not-asked',
] as const;
export type Got = (typeof gots)[number];
/** After one of these nobody can say from outside what the app would find. */
export const unknownGots: ReadonlySet<Got> = new Set<Got>(['too-large', 'not-followed', 'not-read', 'not-asked']);

const question = { what: z.enum(askedWhats), got: z.enum(gots) };
/** One question, at a URL or a name. */
export const askedSchema = z.union([
  z.object({ ...question, url: z.string() }),
  z.object({ ...question, name: z.string() }),
]);
export type Asked = z.infer<typeof askedSchema>;

/** A server as the app would enter it; `exchange` is Microsoft's own protocol, over the web. */
export const foundServerSchema = z.object({
  protocol: z.enum([...protocols, 'exchange']),
  host: z.string(),
  port: z.number().int(),
  security: z.enum([...securities, 'plain']),
  username: z.string(),
});
export type FoundServer = z.infer<typeof foundServerSchema>;

/** `outgoing` null: the app is told of none. */
const foundSettingsSchema = z.object({ incoming: foundServerSchema, outgoing: foundServerSchema.nullable() });
export type FoundSettings = z.infer<typeof foundSettingsSchema>;

/** `works`: the doors there open as the app needs it; null: nothing to open, or nobody could look. */
export const appFindingSchema = z.object({
  id: z.enum(appIds),
  asked: z.array(askedSchema),
  result: foundSettingsSchema.nullable(),
  works: z.boolean().nullable(),
});
export type AppFinding = z.infer<typeof appFindingSchema>;

/** What still leads apps to a host that is no longer the domain's. */
export const leftoverSchema = z.object({
  /** The record to remove; null: there is none of its own, since a wildcard or the domain's website answers at `url`. */
  record: z.object({ name: z.string(), type: z.enum(['CNAME', 'A', 'SRV']), value: z.string() }).nullable(),
  url: z.string().nullable(),
  /** Where apps end up by it. */
  host: z.string(),
  apps: z.array(z.enum(appIds)),
  /** What to put in its place; null: nothing. */
  replacement: z.string().nullable(),
});
export type Leftover = z.infer<typeof leftoverSchema>;

/** What `POST /api/v1/apps` answers with. */
export const appsAnswerSchema = z.object({
  domain: z.string(),
  /** Whose settings were asked for: the address given, or one made up for the domain. */
  address: z.string(),
  at: z.string(),
  apps: z.array(appFindingSchema),
  leftovers: z.array(leftoverSchema),
  /** A host at which mail can be read now, as far as it was looked at; null: none is known. */
  home: z.string().nullable(),
});
export type AppsAnswer = z.infer<typeof appsAnswerSchema>;
