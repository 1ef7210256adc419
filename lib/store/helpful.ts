// Whether readers found an article helpful: two counts for each, over the last year, and nobody's name.
import { countOf, countUp } from './counters.ts';
import { peppered } from './secrets.ts';
import type { Store } from './store.ts';

const YEAR_MS = 365 * 86_400_000;
/** Who answers twice in a day is counted once. */
const AGAIN_MS = 86_400_000;

export interface Helpful {
  yes: number;
  no: number;
}

export async function helpfulOf(store: Store, slug: string): Promise<Helpful> {
  const [yes, no] = await Promise.all([countOf(store, `helpful/${slug}/yes`), countOf(store, `helpful/${slug}/no`)]);
  return { yes: yes?.count ?? 0, no: no?.count ?? 0 };
}

/** Counts one answer of a client (lib/model/client.ts) and gives what stands now. Throws StoreError. */
export async function countHelpful(
  store: Store,
  { slug, yes, client }: { slug: string; yes: boolean; client: string },
): Promise<Helpful> {
  // Whose address it is cannot be read from the database.
  const who = await peppered(store, client);
  const answers = await countUp(store, `helpful/${slug}/by/${who}`, { windowMs: AGAIN_MS });
  if (answers.count === 1) await countUp(store, `helpful/${slug}/${yes ? 'yes' : 'no'}`, { windowMs: YEAR_MS });
  return helpfulOf(store, slug);
}
