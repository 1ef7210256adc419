// Turns the servers a published document names into candidates.
import type { PublishedServer } from '../model/evidence.ts';
import type { Authentication, Candidate, Source } from '../model/settings.ts';
import type { DiscoveryContext } from './source.ts';
import { vouchingOf } from './vouching.ts';

const authenticationOf = (text: string): Authentication => (/oauth/i.test(text) ? 'oauth2' : 'password');

/** Encrypted servers only: an unencrypted one is evidence for a rule, never something to recommend. */
export function publishedCandidates(
  servers: readonly PublishedServer[],
  source: Source,
  provenance: string,
  context: DiscoveryContext,
): Candidate[] {
  return servers.flatMap(({ protocol, host, port, security, username, authentication }) =>
    security === 'plain'
      ? []
      : [
          {
            protocol,
            host,
            port,
            security,
            username,
            authentication: authenticationOf(authentication),
            source,
            vouching: vouchingOf(host, source, context),
            provenance,
          },
        ],
  );
}
