// Walks the includes and redirects below an SPF record, all that is known at once, and counts what they cost.
import type { SpfEvidence, SpfIncludeNode } from '../model/evidence.ts';
import type { LimitedLookup, SpfAnswer } from '../records/spf/lookup.ts';
import { isVoid } from '../records/spf/mechanism.ts';
import { parseSpf, type SpfTerm } from '../records/spf/parse.ts';
import { selectSpf } from '../records/spf/select.ts';
import { senderlessTarget } from '../records/spf/senderless-target.ts';

/** Bounds for zones that branch without end; a tree that a receiver accepts has at most 10 nodes. */
const NODE_LIMIT = 40;
/** Of the 40 questions, those for records and those for the targets of a, mx and exists. */
const RECORD_QUESTIONS = 28;
const TARGET_QUESTIONS = 12;
const UNANSWERED_LIMIT = 40;

type Target = NonNullable<SpfEvidence['targets']>[number];

interface SpfWalk {
  tree: SpfIncludeNode;
  targets: Target[];
  voidLookups: number;
  voidTerms: Array<{ term: string; domain: string }>;
  unanswered: string[];
}

interface Walk {
  domain: string;
  dns: LimitedLookup;
  nodes: number;
  recordQuestions: number;
  targetQuestions: number;
  targets: Target[];
  voids: Array<{ term: string; domain: string }>;
  unanswered: Set<string>;
}

/** `record`: the single one at `domain`. Rejects only when `dns` does. */
export async function walkSpf(record: string, domain: string, dns: LimitedLookup): Promise<SpfWalk> {
  const counts = { nodes: 0, recordQuestions: 0, targetQuestions: 0 };
  const walk: Walk = { domain, dns, ...counts, targets: [], voids: [], unanswered: new Set() };
  const root: SpfIncludeNode = { ...emptyNode('', domain), status: 'found', record };
  await descend(root, [domain.toLowerCase()], walk);
  const { targets, voids, unanswered } = walk;
  return { tree: root, targets, voidLookups: voids.length, voidTerms: voids, unanswered: [...unanswered] };
}

function emptyNode(term: string, domain: string): SpfIncludeNode {
  const nothing = { record: null, multiple: false, faults: [], children: [], loop: false };
  return { term, domain, status: 'timeout', lookups: 0, ...nothing };
}

/** Terms that look up and that an evaluation without a match comes to (RFC 7208 5.1, 6.1). */
function lookupTerms(terms: readonly SpfTerm[]): SpfTerm[] {
  const all = terms.findIndex((term) => term.name === 'all');
  const reachable = all < 0 ? terms : terms.slice(0, all).filter((term) => term.kind === 'mechanism');
  return reachable.filter((term) => (term.kind === 'mechanism' ? !term.ip : term.name === 'redirect'));
}

/** Fills in the faults, the children and the count of a node whose record is known. */
async function descend(node: SpfIncludeNode, above: string[], walk: Walk): Promise<void> {
  const { terms, faults } = parseSpf(node.record ?? '');
  node.faults = faults;
  const asking = lookupTerms(terms);
  const found = await Promise.all(
    asking.map((term) => (follows(term) ? followTerm(term, node, above, walk) : askTarget(term, node, walk))),
  );
  node.children = found.filter((child) => child !== null);
  node.lookups += asking.length - node.children.length;
  for (const child of node.children) node.lookups += child.lookups;
}

function follows(term: SpfTerm): boolean {
  return term.name === 'include' || term.name === 'redirect';
}

function leaveOut(term: SpfTerm, walk: Walk): null {
  if (walk.unanswered.size < UNANSWERED_LIMIT) walk.unanswered.add(term.text);
  return null;
}

/** null: it cannot be known where the term leads (a macro of the sender), or there are too many. */
async function followTerm(
  term: SpfTerm,
  parent: SpfIncludeNode,
  above: string[],
  walk: Walk,
): Promise<SpfIncludeNode | null> {
  const target = await senderlessTarget(term.value, parent.domain, walk.domain);
  if (target === null) return leaveOut(term, walk);
  const name = target.toLowerCase();
  const node: SpfIncludeNode = { ...emptyNode(term.text, name), lookups: 1 };
  if (above.includes(name)) return { ...node, status: 'found', loop: true };
  if (walk.nodes >= NODE_LIMIT || walk.recordQuestions >= RECORD_QUESTIONS) return leaveOut(term, walk);
  walk.nodes++;
  walk.recordQuestions++;
  const answer = await walk.dns.ask(name, 'TXT');
  if (!answer) return leaveOut(term, walk);
  node.status = answer.status;
  if (isVoid(answer.status)) walk.voids.push({ term: term.text, domain: parent.domain });
  else if (answer.status !== 'found') leaveOut(term, walk);
  const { records } = selectSpf(answer.records.map((one) => one.text));
  if (records.length === 0 && answer.truncatedTo != null) return leaveOut(term, walk);
  node.multiple = records.length > 1;
  if (records.length !== 1) return node;
  node.record = records[0]!;
  await descend(node, [...above, name], walk);
  return node;
}

/** Looks whether the target of a, mx or exists is there at all. What depends on the sender cannot be asked for. */
async function askTarget(term: SpfTerm, parent: SpfIncludeNode, walk: Walk): Promise<null> {
  const target = term.name === 'ptr' ? null : await senderlessTarget(term.value, parent.domain, walk.domain);
  if (target === null) return null;
  const ask = async <Type extends 'A' | 'AAAA' | 'MX'>(type: Type) => {
    if (walk.targetQuestions >= TARGET_QUESTIONS) return null;
    walk.targetQuestions++;
    return walk.dns.ask(target, type);
  };
  const answer = await ask(term.name === 'mx' ? 'MX' : 'A');
  let status = answer?.status ?? null;
  // A host with only one kind of address is not empty: for half of the senders there is something to find.
  if (term.name === 'a' && status === 'nodata') status = (await ask('AAAA'))?.status ?? null;
  if (status === null) return leaveOut(term, walk);
  if (isVoid(status)) walk.voids.push({ term: term.text, domain: parent.domain });
  // A failure is no void look-up (RFC 7208 4.6.4), and no target that was seen.
  else if (status !== 'found') return leaveOut(term, walk);
  // Only of the root: nobody here can mend another's record.
  if (parent.term !== '') return null;
  const exchanges =
    term.name === 'mx' ? answer?.records.filter((record) => exchangeOf(record) !== '.').length : undefined;
  const seen: Target = { term: term.text, target, status, ...(exchanges === undefined ? {} : { exchanges }) };
  walk.targets.push(exchanges === 0 ? { ...seen, hasAddress: await hasAddress(ask) } : seen);
  return null;
}

const exchangeOf = (record: string | { exchange: string }): string =>
  typeof record === 'string' ? record : record.exchange;

/** Of a name without MX: "a:" may be what was meant there. */
async function hasAddress(
  ask: (type: 'A' | 'AAAA') => Promise<SpfAnswer<'A' | 'AAAA'> | null>,
): Promise<boolean | null> {
  const answers = await Promise.all([ask('A'), ask('AAAA')]);
  if (answers.some((answer) => answer?.status === 'found')) return true;
  return answers.every((answer) => answer !== null && isVoid(answer.status)) ? false : null;
}
