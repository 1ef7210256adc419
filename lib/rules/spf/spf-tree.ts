// Walks the tree of SPF records below a domain.
import type { SpfIncludeNode } from '../../model/evidence.ts';
import { isAbsent } from '../shared/dns-absence.ts';

/** Every node below the root, each before its own children. */
export function includedNodes(root: SpfIncludeNode | null): SpfIncludeNode[] {
  return (root?.children ?? []).flatMap((child) => [child, ...includedNodes(child)]);
}

/** Those whose question had no answer: what they let send, and what they cost, is not known. */
export function failedNodes(root: SpfIncludeNode | null): SpfIncludeNode[] {
  return includedNodes(root).filter(({ status, loop }) => !loop && status !== 'found' && !isAbsent(status));
}
