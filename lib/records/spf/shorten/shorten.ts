// Finds a record that lets the same addresses send as one whose look-ups are too many (RFC 7208 4.6.4).
import type { SpfIncludeNode, SpfShorter } from '../../../model/evidence.ts';
import { LOOKUP_LIMIT } from '../evaluation.ts';
import { ip4Count, nobody } from './address-set.ts';
import { withoutDeadWeight } from './dead-weight.ts';
import { canFlatten, chooseFlattened, LONGEST_RECORD, type Weigh, writeFlattened } from './flatten.ts';
import type { SenderSetContext } from './sender-set.ts';
import { type PlanTerm, type ShortPlan, shortPlan } from './short-plan.ts';

export interface ShortenContext extends SenderSetContext {
  weigh: Weigh;
  /** A name below the domain where nothing is published, each time another; null: none is known. */
  freeName(): Promise<string | null>;
}

/** More records of addresses than this are nobody's idea of short. */
const MOST_PARTS = 4;
/** That many networks fit into no such records, even when some of them can be joined. */
const MOST_NETWORKS = 500;

/** `root`: with everything below it known; else `unread` is the honest answer. Every question goes through `dns`. */
export async function shortenSpf(root: SpfIncludeNode, context: ShortenContext): Promise<SpfShorter> {
  const tried = async (unfold: (term: string) => boolean) => {
    const plan = await shortPlan(root, unfold, context);
    return { plan, shorter: await shortened(root, plan, context) };
  };
  const plain = (await tried(() => false)).shorter;
  if (writtenOut(plain) === 0) return plain;
  // To unfold is to copy the domain's own words, which go stale only by the owner's doing: better than addresses.
  const all = await tried(() => true);
  if (all.plan.unfolded.length === 0 || writtenOut(all.shorter) >= writtenOut(plain)) return plain;
  let best = all.shorter;
  let unfolded = all.plan.unfolded;
  for (const term of all.plan.unfolded.toReversed()) {
    const fewer = unfolded.filter((one) => one !== term);
    const { shorter } = await tried((one) => fewer.includes(one));
    if (writtenOut(shorter) > writtenOut(best)) continue;
    best = shorter;
    unfolded = fewer;
  }
  return best;
}

/** How many terms have to be written out as addresses; without a record there are none few enough. */
function writtenOut(shorter: SpfShorter): number {
  return shorter.status === 'found' ? shorter.flattened.length : Number.POSITIVE_INFINITY;
}

async function shortened(root: SpfIncludeNode, plan: ShortPlan, context: ShortenContext): Promise<SpfShorter> {
  const { kept, dropped } = withoutDeadWeight(plan, LOOKUP_LIMIT);
  const lookups = kept.reduce((sum, term) => sum + term.lookups, plan.redirectLookups ?? 0);
  const longest = Math.max(LONGEST_RECORD, root.record?.length ?? 0);
  const names: string[] = [];
  for (let parts = 0; parts <= MOST_PARTS; parts++) {
    const saving = Math.max(0, lookups + parts - LOOKUP_LIMIT);
    const flattened = chooseFlattened(kept, saving, context.weigh);
    if (!flattened || flattened.reduce((sum, { networks }) => sum + networks, 0) > MOST_NETWORKS) break;
    const written = writeFlattened(kept, flattened);
    const done = (texts: string[], records: string[]): SpfShorter => ({
      status: 'found',
      record: ['v=spf1', ...texts, ...plan.rest].join(' '),
      lookups: lookups + records.length - flattened.reduce((sum, term) => sum + term.lookups, 0),
      parts: records.map((record, index) => ({ name: names[index]!, record })),
      dropped,
      flattened: flattened.map(described),
      unfolded: plan.unfolded,
    });
    if (parts === 0) {
      const whole = done(written.texts, []);
      if (whole.status === 'found' && whole.record.length <= longest) return whole;
      continue;
    }
    const records = written.apart && listRecords(written.apart.listed);
    if (!records || records.length > parts) continue;
    while (names.length < records.length) {
      const name = await context.freeName();
      if (name === null) return tooLong(flattened);
      names.push(name);
    }
    const includes = records.map((_, index) => `include:${names[index]}`);
    const whole = done([...written.apart!.before, ...includes, ...written.apart!.after], records);
    if (whole.status === 'found' && whole.record.length <= longest) return whole;
  }
  const fixed = kept.filter((term) => term.lookups > 0 && !canFlatten(term));
  const fixedLookups = fixed.reduce((sum, term) => sum + term.lookups, plan.redirectLookups ?? 0);
  return fixedLookups > LOOKUP_LIMIT
    ? { status: 'none', why: 'by-sender', terms: fixed.map(({ term }) => term.text) }
    : tooLong(kept.filter(canFlatten));
}

function tooLong(terms: readonly PlanTerm[]): SpfShorter {
  return { status: 'none', why: 'too-long', terms: terms.map(({ term }) => term.text) };
}

function described({
  term,
  child,
  set,
  networks,
}: PlanTerm): Extract<SpfShorter, { status: 'found' }>['flattened'][number] {
  return {
    term: term.text,
    domain: child?.domain ?? term.value ?? '',
    networks,
    ip4Addresses: ip4Count(set ?? nobody),
  };
}

/** Addresses as records of their own, each of a size that any DNS answer holds. */
function listRecords(listed: readonly string[]): string[] {
  const records: string[] = [];
  let words: string[] = [];
  for (const text of listed) {
    if (['v=spf1', ...words, text, '-all'].join(' ').length > LONGEST_RECORD) {
      records.push(['v=spf1', ...words, '-all'].join(' '));
      words = [];
    }
    words.push(text);
  }
  return [...records, ['v=spf1', ...words, '-all'].join(' ')];
}
