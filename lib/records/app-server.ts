// A server as mail apps take it over from a document: any legal host name, a port, a user name with its places filled.
import type { FoundServer } from '../model/app-find.ts';
import { type ConfigServer, forAccount } from './config-document.ts';
import { publishedPort } from './published-server.ts';

/** Letters, digits, hyphens and dots (RFC 1123 2.1): what apps take for a host name, single labels and addresses too. */
const LEGAL = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.?$/;
const MOST_USERNAME = 320;

export interface ServerTexts {
  protocol: FoundServer['protocol'];
  security: FoundServer['security'];
  hostname: string | null;
  /** As it is written, or as the app has read it. */
  port: string | number | null;
  username: string;
}

/** Null: host name or port is of no use to any app, or the user name is none. */
export function appServer(
  { protocol, security, hostname, port: written, username: named }: ServerTexts,
  account: { address: string; domain: string },
): FoundServer | null {
  if (hostname === null || hostname.length > MOST_USERNAME || named.length > MOST_USERNAME) return null;
  const host = forAccount(hostname.trim(), account).toLowerCase();
  const port = publishedPort(written === null ? null : `${written}`.trim());
  const username = forAccount(named, account);
  if (!LEGAL.test(host) || port === null || /(?![\t\n\r])[\p{Cc}\p{Cs}]/u.test(username)) return null;
  return { protocol, host: host.replace(/\.$/, ''), port, security, username };
}

/** Words of socketType as they are written; letter case counts in every app. */
export const socketTypes: Readonly<Record<string, FoundServer['security']>> = {
  plain: 'plain',
  SSL: 'tls',
  STARTTLS: 'starttls',
};
/** The first of several that apps know; null: none. */
export const socketTypeOf = ({ socketTypes: written }: ConfigServer): FoundServer['security'] | null =>
  written.map((word) => (Object.hasOwn(socketTypes, word) ? socketTypes[word] : undefined)).find(Boolean) ?? null;

/** The port that is meant where none is written. */
export function usualPort(protocol: FoundServer['protocol'], security: FoundServer['security']): number {
  const [implicit, upgraded] = { imap: [993, 143], pop3: [995, 110], submission: [465, 587], exchange: [443, 80] }[
    protocol
  ] as [number, number];
  return security === 'tls' ? implicit : upgraded;
}
