// Picks, of what servers wrote into a message, what the receiving side wrote: all else anybody may have made up.
import { organizationOf } from './mail-organization.ts';
import type { Hop } from './message-path.ts';
import type { Statement } from './receiver-statements.ts';

export interface Trail {
  /** In the order of travel. */
  hops: readonly Hop[];
  /** Of each hop, the place of its Received field among the fields of the message. */
  places: readonly number[];
  statements: readonly Statement[];
}

/**
 * Those of the receiving side, if the message came to it at the hop `border`: what stands above that hop's field, and
 * below it what bears the name of a server that the message went through since (RFC 8601 5 has receivers remove what
 * others wrote under it); without a name only directly below. -1: no hop is known; the topmost server is taken at its word.
 */
export function trustedStatements({ hops, places, statements }: Trail, border: number): Statement[] {
  const own = places[border];
  if (own === undefined) {
    const [top] = statements;
    return statements.filter(({ server }) => houseOf(server) === houseOf(top?.server ?? null));
  }
  const since = hops.slice(border);
  const houses = new Set(since.map(({ by }) => organizationOf(by)).filter((house) => house !== null));
  const names = new Set(since.map(({ by }) => by?.toLowerCase()));
  const next = places[border - 1] ?? Number.POSITIVE_INFINITY;
  return statements.filter(({ place, server }) => {
    if (place < own) return true;
    const house = houseOf(server);
    if (server === null) return house !== null && houses.has(house) && place < next;
    return (house !== null && houses.has(house)) || names.has(server.toLowerCase());
  });
}

/** Microsoft 365 leaves its name out. */
export const houseOf = (server: string | null): string | null =>
  server === null ? 'microsoft' : organizationOf(server);

export interface ReceiverWord {
  server: string | null;
  spf: Statement['spf'];
  dkim: Statement['dkim'];
  dmarc: Statement['dmarc'];
}

/**
 * What the first server of the receiving side said, of all that it wrote: its topmost word on each, as a forged one may
 * stand below. `trusted`: of `trustedStatements` at `border`. null: it said nothing about SPF, DKIM or DMARC.
 */
export function firstReceiverIn(trusted: readonly Statement[], { hops }: Trail, border: number): ReceiverWord | null {
  const telling = trusted.filter(({ spf, dkim, dmarc }) => spf !== null || dmarc !== null || dkim.length > 0);
  const first = organizationOf(hops[border]?.by ?? null);
  const nearest = telling.some(({ server }) => houseOf(server) === first)
    ? first
    : houseOf(telling.at(-1)?.server ?? null);
  const words = telling.filter(({ server }) => houseOf(server) === nearest);
  if (words.length === 0) return null;
  const direct = words.filter(({ source }) => source !== 'arc-authentication-results');
  const ordered = [...direct, ...words.filter((word) => !direct.includes(word))];
  const spf = ordered.find((word) => word.spf !== null)?.spf ?? null;
  return {
    server: ordered.find(({ server }) => server !== null)?.server ?? null,
    spf: spf && { ...spf, ip: spf.ip ?? ordered.find((word) => word.spf?.ip)?.spf?.ip ?? null },
    dkim: ordered.find(({ dkim }) => dkim.length > 0)?.dkim ?? [],
    dmarc: ordered.find(({ dmarc }) => dmarc !== null)?.dmarc ?? null,
  };
}
