// The steps of an SPF evaluation as a tree: each record with its entries, each entry with the records it led to.
import type { SpfAnswer, SpfStep } from '../../../lib/model/spf-answer.ts';

export interface TraceNode {
  step: SpfStep;
  /** Which look-up it was, from 1 (RFC 7208 4.6.4); null: it looks nothing up, or it is a record. */
  lookup: number | null;
  /** This entry decided the answer. */
  decides: boolean;
  children: TraceNode[];
}

/** The entries that count as look-ups. */
const LOOKS_UP = /^[+?~-]?(?:(?:include|a|mx|ptr|exists)(?![a-z0-9])|redirect=)/i;

/** A record comes before its entries; what an entry led to comes before the entry itself, one level deeper. */
export function traceTree({ trace, mechanism }: Pick<SpfAnswer, 'trace' | 'mechanism'>): TraceNode[] {
  const deciding = trace.findLastIndex(({ term, result }) => term !== null && term === mechanism && result === 'match');
  const open: TraceNode[][] = [];
  const at = (depth: number): TraceNode[] => {
    open[depth] ??= [];
    return open[depth];
  };
  for (const [place, step] of trace.entries()) {
    const node: TraceNode = { step, lookup: null, decides: place === deciding, children: [] };
    const siblings = at(step.depth);
    const record = siblings.at(-1);
    if (step.term === null || !record) {
      siblings.push(node);
      continue;
    }
    node.children = at(step.depth + 1).splice(0);
    record.children.push(node);
  }
  // A trace that was cut short leaves records behind that no entry claims.
  for (let depth = open.length - 1; depth > 0; depth--) {
    const left = at(depth).splice(0);
    (at(depth - 1).at(-1)?.children ?? at(0)).push(...left);
  }
  const roots = at(0);
  number(roots, { count: 0 });
  return roots;
}

/** An include is counted before what it leads to. */
function number(nodes: TraceNode[], seen: { count: number }): void {
  for (const node of nodes) {
    if (node.step.term !== null && LOOKS_UP.test(node.step.term)) {
      seen.count += 1;
      node.lookup = seen.count;
    }
    number(node.children, seen);
  }
}
