// Turns the servers a published document names into candidates.
import type { PublishedServer } from '../model/evidence.ts';
import type { Authentication, Candidate, Source } from '../model/settings.ts';
import type { DiscoveryContext } from './source.ts';
import { securityAt } from './standard-doors.ts';
import { vouchingOf } from './vouching.ts';

const takesPassword = ({ authentication }: PublishedServer): boolean => !/oauth/i.test(authentication);
const sameDoor = (one: PublishedServer, other: PublishedServer): boolean =>
  one.protocol === other.protocol && one.host === other.host && one.port === other.port;

/** Whoever publishes settings must not turn a typed password against another mailbox: such a name needs the person's yes. */
function usernameFor(
  username: string | null,
  { input, confirmedUsernames }: DiscoveryContext,
): Pick<Candidate, 'username' | 'unconfirmedUsername'> {
  if (!username?.includes('@')) return { username };
  const known = [input.address, ...confirmedUsernames].some((name) => name?.toLowerCase() === username.toLowerCase());
  return known ? { username } : { username: null, unconfirmedUsername: username };
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
    const names = usernameFor(server.username, context);
    const vouching = vouchingOf(host, source, context);
    return [{ protocol, host, port, security, ...names, authentication, source, vouching, provenance }];
  });
}
