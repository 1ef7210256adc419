// The known mailbox providers and mail filters, recognised by the names of their mail exchangers.
import type { Authentication, Door } from '../model/settings.ts';
import { filterGateways } from './filter-gateways.ts';
import { matchesHost } from './host-pattern.ts';
import { mailboxProviders } from './mailbox-providers.ts';

export interface Provider {
  id: string;
  name: string;
  /** `false`: a filter that passes mail on; the mailbox is somewhere else. */
  mailbox: boolean;
  /** Host name patterns of the MX, as `matchesHost` reads them. */
  mx: readonly string[];
  /** How its mail apps connect, best first within each protocol. A password may go there (matched by MX). */
  doors: readonly Door[];
  /** What a person types as the password; `oauth2`: passwords are not taken at all. */
  authentication: Authentication;
  /** Signing in through a browser works as well. */
  offersOauth2: boolean;
  /** `local-part`: incoming mail wants the part before the @ only. */
  username: 'address' | 'local-part';
  /** Domains to include in SPF. */
  spfIncludes: readonly string[];
  dkimSelectors: readonly string[];
}

export const providers: readonly Provider[] = [...mailboxProviders, ...filterGateways];

/** The provider that runs this mail exchanger, or null. Nothing that merely looks alike is recognised. */
export function providerOfMx(exchange: string): Provider | null {
  return providers.find(({ mx }) => mx.some((pattern) => matchesHost(pattern, exchange))) ?? null;
}
