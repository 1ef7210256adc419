// Takes domains into the fleet, and out of it, a slice at a time: a long list holds up neither the thread nor the one writer of the database.
import { addFleetDomains, removeFleetDomains } from '../store/fleet-domains.ts';
import type { Store } from '../store/store.ts';
import { type BadLine, type ListedDomain, readDomainList, readListed } from './domain-list.ts';

/** What somebody sent: a list as people write them, or entries, which count as lines. */
export type SentDomains = { list: string } | { domains: readonly unknown[] };

export interface TakenIn {
  added: number;
  /** Those that were there already. */
  known: number;
  /** The first of them. */
  bad: BadLine[];
  badLines: number;
}

const SLICE = 500;
/** As many bad lines are told one by one. */
const MOST_TOLD = 1_000;
const MOST_SHOWN = 200;

interface Slice {
  domains: ListedDomain[];
  bad: BadLine[];
}

function readEntry(entry: unknown): ListedDomain | BadLine['why'] {
  if (typeof entry === 'string') return readListed(entry, []);
  if (typeof entry !== 'object' || entry === null || !('domain' in entry)) return 'not-a-domain';
  const { domain } = entry;
  if (typeof domain !== 'string') return 'not-a-domain';
  const labels = 'labels' in entry ? entry.labels : [];
  const isList = Array.isArray(labels) && labels.every((label): label is string => typeof label === 'string');
  return isList ? readListed(domain, labels) : 'bad-label';
}

function* slicesOf(sent: SentDomains): Generator<Slice> {
  if ('list' in sent) {
    const lines = sent.list.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
    for (let from = 0; from < lines.length; from += SLICE) {
      const { domains, bad } = readDomainList(lines.slice(from, from + SLICE).join('\n'));
      yield { domains, bad: bad.map((one) => ({ ...one, line: one.line + from })) };
    }
    return;
  }
  for (let from = 0; from < sent.domains.length; from += SLICE) {
    const slice: Slice = { domains: [], bad: [] };
    for (const [index, entry] of sent.domains.slice(from, from + SLICE).entries()) {
      const read = readEntry(entry);
      if (typeof read !== 'string') slice.domains.push(read);
      else
        slice.bad.push({ line: from + index + 1, text: (JSON.stringify(entry) ?? '').slice(0, MOST_SHOWN), why: read });
    }
    yield slice;
  }
}

/** What is good is taken in, whatever else stands there; the same list again adds nothing. Rejects with StoreError. */
export async function takeIn(store: Store, sent: SentDomains): Promise<TakenIn> {
  const seen = new Set<string>();
  const bad: BadLine[] = [];
  let [added, badLines] = [0, 0];
  for (const slice of slicesOf(sent)) {
    // An entry twice among entries is one, with the labels of both.
    const domains = [...Map.groupBy(slice.domains, ({ domain }) => domain)].map(([domain, same]) => ({
      domain,
      labels: [...new Set(same.flatMap(({ labels }) => labels))],
    }));
    added += await addFleetDomains(store, domains);
    for (const { domain } of domains) seen.add(domain);
    badLines += slice.bad.length;
    bad.push(...slice.bad.slice(0, MOST_TOLD - bad.length));
  }
  return { added, known: seen.size - added, bad, badLines };
}

export interface TakenOut {
  removed: number;
  /** Those that were not there. */
  unknown: number;
  bad: BadLine[];
  badLines: number;
}

/** The same the other way round. Labels are of no account. Rejects with StoreError. */
export async function takeOut(store: Store, sent: SentDomains): Promise<TakenOut> {
  const seen = new Set<string>();
  const bad: BadLine[] = [];
  let [removed, badLines] = [0, 0];
  for (const slice of slicesOf(sent)) {
    const domains = slice.domains.map(({ domain }) => domain).filter((domain) => !seen.has(domain));
    removed += await removeFleetDomains(store, [...new Set(domains)]);
    for (const domain of domains) seen.add(domain);
    badLines += slice.bad.length;
    bad.push(...slice.bad.slice(0, MOST_TOLD - bad.length));
  }
  return { removed, unknown: seen.size - removed, bad, badLines };
}
