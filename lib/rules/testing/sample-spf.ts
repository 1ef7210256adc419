// Test support: SPF evidence as the probe would give it for one record, without its includes looked up.
import type { SpfEvidence, SpfIncludeNode } from '../../model/evidence.ts';
import { parseSpf } from '../../records/spf/parse.ts';
import { spf } from './sample-evidence.ts';

export const spfDomain = 'sunny.example';

/** A node of the include tree; healthy unless overridden. */
export function spfNode(term: string, domain: string, overrides: Partial<SpfIncludeNode> = {}): SpfIncludeNode {
  const record = 'v=spf1 ip4:198.18.0.0/24 ~all';
  const found = { status: 'found' as const, record, multiple: false, faults: [] };
  return { term, domain, ...found, lookups: 1, children: [], loop: false, ...overrides };
}

/** `record` is what the domain publishes; `children` stand below it in the tree. */
export function spfRecord(
  record: string,
  overrides: Partial<SpfEvidence> = {},
  children: SpfIncludeNode[] = [],
): { spf: SpfEvidence } {
  const { terms, faults } = parseSpf(record);
  const all = terms.findIndex((term) => term.kind === 'mechanism' && term.name === 'all');
  const qualifier = (terms[all]?.qualifier ?? '?') as '+' | '-' | '~' | '?';
  const after = terms.filter((term, index) => term.name === 'redirect' || (term.kind === 'mechanism' && index > all));
  return {
    spf: spf(spfDomain, {
      records: [record],
      tree: spfNode('', spfDomain, { record, faults, children }),
      terms: terms.map(({ text, start, end, kind, name, qualifier: sign, value }) => ({
        ...{ text, start, end, kind, name, value },
        qualifier: sign,
      })),
      faults,
      allQualifier: terms.some((term) => term.name === 'redirect') && all < 0 ? null : qualifier,
      termsAfterAll: all < 0 ? [] : after.map((term) => term.text),
      usesPtr: terms.some((term) => term.name === 'ptr'),
      ...overrides,
    }),
  };
}

/** The TXT change that a finding proposes for the domain. */
export const txtChange = (current: string[], wanted: string) => ({
  name: spfDomain,
  type: 'TXT',
  ttl: 3600,
  current,
  wanted: [wanted],
});
