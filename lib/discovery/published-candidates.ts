// Turns the servers a published document names into candidates.
import type { PublishedServer } from '../model/evidence.ts';
import type { Authentication, Candidate, Source } from '../model/settings.ts';
import type { DiscoveryContext } from './source.ts';
import { securityAt } from './standard-doors.ts';
import { vouchingOf } from './vouching.ts';

const takesPassword = ({ authentication }: PublishedServer): boolean => !/oauth/i.test(authentication);
const sameDoor = (one: PublishedServer, other: PublishedServer): boolean =>
  one.protocol === other.protocol && one.host === other.host && one.port === other.port;

/** A user name that is somebody's address, and not the one that was typed: nobody logs in as another person. */
function usernameFor(username: string | null, address: string | null): string | null {
  return username?.includes('@') && username.toLowerCase() !== address?.toLowerCase() ? null : username;
}

/**
 * Encrypted servers only: an unencrypted one is evidence for a rule, never something to recommend. A server that is
 * named once for OAuth 2.0 and once for a password takes a password.
 */
export function publishedCandidates(
  servers: readonly PublishedServer[],
  source: Source,
  provenance: string,
  context: DiscoveryContext,
): Candidate[] {
  return servers.flatMap((server): Candidate[] => {
    const { protocol, host, port } = server;
    if (server.security === 'plain') return [];
    // A slip is told by a rule; the port says what will work.
    const security = securityAt(port) ?? server.security;
    const byPassword = servers.some((other) => sameDoor(server, other) && takesPassword(other));
    const authentication: Authentication = byPassword ? 'password' : 'oauth2';
    const username = usernameFor(server.username, context.input.address);
    const vouching = vouchingOf(host, source, context);
    return [{ protocol, host, port, security, username, authentication, source, vouching, provenance }];
  });
}
