// Which servers are the operator's own: named in the profile, or at an address that such a name has.
import { canonicalAddress } from '../model/ip-range.ts';
import type { PracticeNetwork } from './practice.ts';
import type { Resolver } from './resolver.ts';

/** How long addresses count before they are looked up again: what mail servers' records usually live. */
const FRESH_MS = 5 * 60_000;
/** A start without DNS must not hold up the first login: until the answers are in, only names count. */
const PATIENCE_MS = 2_000;

export interface OwnServers {
  /** By the name, or by the address; a name is own only as the profile writes it. */
  includes(host: string | null, address: string): Promise<boolean>;
}

export interface OwnServersOptions {
  /** The profile's `mail.hosts` and `mail.mx`. */
  names: readonly string[];
  resolver: Pick<Resolver, 'session'>;
  /** On the practice network all its addresses are the operator's own: a demo shows no stranger's restraint. */
  practice: PracticeNetwork | null;
}

export function createOwnServers({ names, resolver, practice }: OwnServersOptions): OwnServers {
  const known = new Set(names);
  let addresses: ReadonlySet<string> = new Set();
  let lookedAt = Number.NEGATIVE_INFINITY;
  let looking: Promise<void> | null = null;

  async function look(): Promise<void> {
    const ended = new AbortController();
    const timer = setTimeout(() => ended.abort(), PATIENCE_MS);
    try {
      const dns = resolver.session(ended.signal, { privateNames: true });
      const answers = await Promise.all(
        names.flatMap((name) => [dns.query(name, 'A'), dns.query(name, 'AAAA')] as const),
      );
      // A name that did not answer this time keeps what it had: a failed look is no absence.
      const failed = answers.some(({ status }) => status === 'timeout' || status === 'servfail');
      const found = answers.flatMap(({ records }) => records.flatMap((address) => canonicalAddress(address) ?? []));
      addresses = new Set(failed ? [...addresses, ...found] : found);
    } catch {
      // The time was up: what was known stays.
    } finally {
      clearTimeout(timer);
      lookedAt = performance.now();
      looking = null;
    }
  }

  return {
    async includes(host, address) {
      if (host !== null && known.has(host)) return true;
      if (practice?.addresses.has(address)) return true;
      if (names.length === 0) return false;
      if (performance.now() - lookedAt > FRESH_MS) looking ??= look();
      if (lookedAt === Number.NEGATIVE_INFINITY) await looking;
      return addresses.has(canonicalAddress(address) ?? address);
    },
  };
}
