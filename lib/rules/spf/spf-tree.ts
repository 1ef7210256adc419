// Walks the tree of SPF records below a domain.
import type { SpfIncludeNode } from '../../model/evidence.ts';

/** Every node below the root, each before its own children. */
export function includedNodes(root: SpfIncludeNode | null): SpfIncludeNode[] {
  return (root?.children ?? []).flatMap((child) => [child, ...includedNodes(child)]);
}
