// Finds the terms of an SPF record that let everyone send, or all of IPv4 or IPv6, though "all" does not.
import type { SpfEvidence, SpfIncludeNode } from '../../model/evidence.ts';
import { parseSpf } from '../../records/spf/parse.ts';
import { reachableTerms, type SpfMechanismTerm } from '../../records/spf/reachable.ts';

/** The terms of the single record, as they stand in it. */
export function openTerms(spf: SpfEvidence): string[] {
  const [record, ...more] = spf.records;
  if (record === undefined || more.length > 0) return [];
  const { mechanisms } = reachableTerms(parseSpf(record).terms);
  const open = mechanisms.filter((term) => term.qualifier === '+' && isOpen(term, spf));
  return open.map(({ text }) => text);
}

function isOpen({ name, text, cidr4, cidr6 }: SpfMechanismTerm, { targets, tree }: SpfEvidence): boolean {
  if (name === 'all') return false;
  if (cidr4 === 0 || cidr6 === 0) return true;
  // RFC 7208 5.7: without a macro of the sender, a name that is there matches whoever sends.
  if (name === 'exists') return targets?.some(({ term, status }) => term === text && status === 'found') ?? false;
  return name === 'include' && passesAll(tree?.children.find(({ term }) => term === text));
}

function passesAll(node: SpfIncludeNode | undefined): boolean {
  if (!node || node.record === null || node.loop || node.faults.length > 0) return false;
  const { mechanisms } = reachableTerms(parseSpf(node.record).terms);
  return mechanisms.some(({ name, qualifier, cidr4, cidr6 }) => {
    return qualifier === '+' && (name === 'all' || cidr4 === 0 || cidr6 === 0);
  });
}
