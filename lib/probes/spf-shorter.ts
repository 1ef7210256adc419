// Looks for a shorter record where the one that is published takes too many look-ups.
import type { SpfEvidence, SpfIncludeNode, SpfShorter } from '../model/evidence.ts';
import { LOOKUP_LIMIT } from '../records/spf/evaluation.ts';
import type { LimitedLookup } from '../records/spf/lookup.ts';
import { isVoid } from '../records/spf/mechanism.ts';
import { flattenWeight } from '../records/spf/shorten/flatten-weight.ts';
import { LONGEST_READ } from '../records/spf/shorten/sender-set.ts';
import { shortenSpf } from '../records/spf/shorten/shorten.ts';

/** Names tried for records of addresses: `_spf1`, `_spf2` and so on. */
const MOST_NAMES = 6;

type Walked = Pick<SpfEvidence, 'unanswered' | 'faults'> & { tree: SpfIncludeNode };

/** null: none is needed, or another fault has to go first. Asks no more than `dns` still lets it. */
export async function probeShorterSpf(
  { tree, faults, unanswered }: Walked,
  domain: string,
  hostInclude: string | null,
  dns: LimitedLookup,
): Promise<SpfShorter | null> {
  if (tree.lookups <= LOOKUP_LIMIT || faults.length > 0 || nodesOf(tree).some(({ loop }) => loop)) return null;
  if ((tree.record?.length ?? 0) > LONGEST_READ) return null;
  // What could not be looked up may cost more than is counted, and let others send than are known.
  if (unanswered.length > 0) return { status: 'none', why: 'unread', terms: unanswered };
  const checked = domain.toLowerCase();
  const taken = new Set(nodesOf(tree).map((node) => node.domain));
  let tried = 0;
  const freeName = async (): Promise<string | null> => {
    while (tried < MOST_NAMES) {
      const name = `_spf${++tried}.${checked}`;
      const answer = taken.has(name) ? null : await dns.ask(name, 'TXT');
      if (answer && isVoid(answer.status)) return name;
    }
    return null;
  };
  return shortenSpf(tree, { checked, dns, weigh: flattenWeight(checked, hostInclude), freeName });
}

function nodesOf(node: SpfIncludeNode): SpfIncludeNode[] {
  return [node, ...node.children.flatMap(nodesOf)];
}
