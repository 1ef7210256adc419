// Checks the parts of mail settings that a stranger's document publishes, before anything is made of them.
import type { PublishedServer } from '../model/evidence.ts';
import { parseHostName } from '../model/input.ts';

/** A published document may name a thousand servers; the first ten are enough. */
const MAX_PUBLISHED_SERVERS = 10;

/** A port of 1 to 65535 in plain digits, or null. */
export function publishedPort(text: string | null): number | null {
  const port = text !== null && /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65535 ? port : null;
}

/** A full host name, in A-labels; null for addresses, single labels and everything else. */
export function publishedHost(text: string | null): string | null {
  const parsed = parseHostName(text ?? '');
  return parsed.ok ? parsed.host : null;
}

/** A user name without control characters, of at most 320 characters (RFC 3696 3); null otherwise. */
export function publishedUsername(text: string | null): string | null {
  return text !== null && text.length <= 320 && !/[\p{Cc}\p{Cs}]/u.test(text) ? text : null;
}

/** `servers` without repetitions; `faults` gets "too-many-servers" when some are left out. */
export function firstServers(servers: readonly PublishedServer[], faults: string[]): PublishedServer[] {
  const distinct = [...new Map(servers.map((server) => [JSON.stringify(server), server])).values()];
  if (distinct.length > MAX_PUBLISHED_SERVERS) faults.push('too-many-servers');
  return distinct.slice(0, MAX_PUBLISHED_SERVERS);
}
