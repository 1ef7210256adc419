// What the apps of a domain's people are told: the value that every document here is written from.
import type { Security } from '../model/settings.ts';

export interface AnnouncedServer {
  host: string;
  port: number;
  security: Security;
}

/** Placeholders of autoconfig: they stand for whoever's address it is. */
export type UsernamePattern = '%EMAILADDRESS%' | '%EMAILLOCALPART%';

export interface MailService {
  /** A-labels, lower case. */
  domain: string;
  /** What apps show as the provider. */
  displayName: string;
  username: UsernamePattern;
  /** IMAP. */
  incoming: AnnouncedServer;
  outgoing: AnnouncedServer;
  pop: AnnouncedServer | null;
}

/** The user name of `address` where forms know no placeholders. */
export function usernameOf(pattern: UsernamePattern, address: string): string {
  return pattern === '%EMAILADDRESS%' ? address : address.slice(0, address.lastIndexOf('@'));
}
