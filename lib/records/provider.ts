// What is known of a company whose mail exchangers are recognised.
import type { Authentication, Door } from '../model/settings.ts';

export interface Provider {
  id: string;
  name: string;
  /** `false`: a filter that passes mail on; the mailbox is somewhere else. */
  mailbox: boolean;
  /** Host name patterns of the MX, as `matchesHost` reads them. */
  mx: readonly string[];
  /** How its mail apps connect, best first within each protocol. A password may go there (matched by MX). */
  doors: readonly Door[];
  /** Further names of its servers, which its people are told or find in their apps. */
  otherHosts: readonly string[];
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
