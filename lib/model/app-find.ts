// What each mail app would find for a domain: what it asks, in its order, and what it ends up with.
import type { Protocol, Security } from './settings.ts';

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
export type AskedWhat = 'autoconfig' | 'isp-database' | 'autodiscover' | 'srv' | 'mx' | 'own-service';

/**
 * What a question gave. `settings`: servers that this app takes. `records`: DNS records. `no-settings`: a document
 * without servers for this app. `circle`: redirects that lead back. `not-asked`, `not-followed`, `not-read`: we did not
 * look so far, so that nothing is known. `needs-password`: Autodiscover tells only whoever logs in.
 */
export const gots = [
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

/** One question, at a URL or a name. */
export type Asked = { what: AskedWhat; got: Got } & ({ url: string } | { name: string });

/** A server as the app would enter it; `exchange` is Microsoft's own protocol, over the web. */
export interface FoundServer {
  protocol: Protocol | 'exchange';
  host: string;
  port: number;
  security: Security | 'plain';
  username: string;
}
/** `outgoing` null: the app is told of none. */
export interface FoundSettings {
  incoming: FoundServer;
  outgoing: FoundServer | null;
}

/** `works`: the doors there open as the app needs it; null: nothing to open, or nobody could look. */
export interface AppFinding {
  id: AppId;
  asked: Asked[];
  result: FoundSettings | null;
  works: boolean | null;
}
