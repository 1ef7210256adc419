// Which domains go together: those of one mail server, in chunks that a worker finishes in a few seconds.
import { type Environment, environment } from '../diagnosis/environment.ts';
import { fleetDomains, placeFleetDomains } from '../store/fleet-domains.ts';
import { beginSweep } from '../store/fleet-sweeps.ts';
import type { Store } from '../store/store.ts';

/** A worker that dies holds one chunk; what it held is done again. */
const CHUNK = 50;
/** Domains whose look-ups share a session, look-ups at once, and how long all of them may take, in milliseconds. */
const TOGETHER = 2_000;
const LOOKUPS = 64;
const PLAN_MS = 10 * 60_000;

/**
 * By domain, the address of its first MX host, whatever its name: servers with several names are one. '' where there is
 * none, or it cannot be said now.
 */
async function mailServers(
  domains: readonly string[],
  shared: Environment,
  signal: AbortSignal,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (let from = 0; from < domains.length && !signal.aborted; from += TOGETHER)
    await lookUp(domains.slice(from, from + TOGETHER), { shared, signal, found });
  return found;
}

async function lookUp(
  domains: readonly string[],
  { shared, signal, found }: { shared: Environment; signal: AbortSignal; found: Map<string, string> },
): Promise<void> {
  // A run's measure of questions is for one domain; these are many.
  const network = shared.network.open(signal, PLAN_MS, { questions: 3 * domains.length });
  const addressOf = async (host: string): Promise<string> => {
    const a = await network.dns.query(host, 'A');
    const all = a.records.length > 0 ? a.records : (await network.dns.query(host, 'AAAA')).records;
    return all.toSorted()[0] ?? '';
  };
  const waiting = [...domains];
  const lane = async () => {
    for (let domain = waiting.pop(); domain !== undefined; domain = waiting.pop()) {
      const { records } = await network.dns.query(domain, 'MX');
      const [first] = records.toSorted((one, other) => one.preference - other.preference);
      found.set(domain, first ? await addressOf(first.exchange) : '');
    }
  };
  try {
    await Promise.all(Array.from({ length: LOOKUPS }, lane));
  } catch (error) {
    // Out of time: whose server is not known goes without others.
    if (!network.expired()) throw error;
  } finally {
    network.close();
  }
}

/** Chunks by server, the largest servers first: they take longest, since nobody else may be at them meanwhile. */
export function chunksOf(keys: ReadonlyMap<string, string>): { serverKey: string; domains: string[] }[] {
  const chunks: { serverKey: string; domains: string[] }[] = [];
  const alone: string[] = [];
  for (const [key, entries] of Map.groupBy(keys, ([, server]) => server)) {
    const domains = entries.map(([domain]) => domain);
    // Without a server, or as its only domain, nobody has to wait for anybody.
    if (key === '' || domains.length === 1) alone.push(...domains);
    else
      for (let from = 0; from < domains.length; from += CHUNK)
        chunks.push({ serverKey: key, domains: domains.slice(from, from + CHUNK) });
  }
  const sizes = new Map<string, number>();
  for (const { serverKey, domains } of chunks) sizes.set(serverKey, (sizes.get(serverKey) ?? 0) + domains.length);
  chunks.sort((one, other) => (sizes.get(other.serverKey) ?? 0) - (sizes.get(one.serverKey) ?? 0));
  for (let from = 0; from < alone.length; from += CHUNK)
    chunks.push({ serverKey: `alone/${from / CHUNK}`, domains: alone.slice(from, from + CHUNK) });
  return chunks;
}

/** Begins a sweep over the whole fleet; null: one runs or is paused. */
export async function planSweep(
  store: Store,
  { signal, shared = environment() }: { signal: AbortSignal; shared?: Environment },
): Promise<number | null> {
  const keys = new Map<string, string>();
  const unknown: string[] = [];
  for await (const { domain, serverKey } of fleetDomains(store)) {
    if (serverKey === null) unknown.push(domain);
    keys.set(domain, serverKey ?? '');
  }
  const found = await mailServers(unknown, shared, signal);
  signal.throwIfAborted();
  for (const [domain, key] of found) keys.set(domain, key);
  await placeFleetDomains(store, found);
  return beginSweep(store, chunksOf(keys));
}
