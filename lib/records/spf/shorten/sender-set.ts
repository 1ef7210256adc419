// Exactly which addresses a mechanism matches, where that does not depend on who sends (RFC 7208 5).
import type { SpfIncludeNode } from '../../../model/evidence.ts';
import { parseIp } from '../ip-address.ts';
import type { LimitedLookup, SpfAnswer, SpfRecordType } from '../lookup.ts';
import { isVoid, MX_LIMIT } from '../mechanism.ts';
import { breaksSpf, parseSpf } from '../parse.ts';
import { reachableTerms, type SpfMechanismTerm } from '../reachable.ts';
import { senderlessTarget } from '../senderless-target.ts';
import { type AddressSet, everybody, intersection, networkSet, nobody, union, without } from './address-set.ts';

/** No sound record has more; each costs a pass over all addresses so far. */
const MOST_RUNS = 50;
/** Characters. A record with more than this has too many addresses to list in another one anyway. */
export const LONGEST_READ = 4000;

export interface SenderSetContext {
  /** The domain that is checked (macro "o"). */
  checked: string;
  dns: LimitedLookup;
}

/** The child that a term of `node` leads to; null: it was not followed. */
export function childOf(node: SpfIncludeNode, term: string): SpfIncludeNode | null {
  return node.children.find((child) => child.term === term) ?? null;
}

/** null: it depends on the sender, cannot be read, or was not answered; then nothing is said of any address. */
export async function matchSet(
  term: SpfMechanismTerm,
  node: SpfIncludeNode,
  context: SenderSetContext,
): Promise<AddressSet | null> {
  if (term.name === 'all') return everybody;
  if (term.ip) return networkSet(term.ip, (term.ip.family === 4 ? term.cidr4 : term.cidr6) ?? term.ip.bytes.length * 8);
  if (term.name === 'include') {
    const child = childOf(node, term.text);
    return child && passSet(child, context);
  }
  if (term.name !== 'a' && term.name !== 'mx') return null;
  const target = await senderlessTarget(term.value, node.domain, context.checked);
  const names = target === null ? null : term.name === 'a' ? [target] : await exchangesOf(target, context.dns);
  const addresses = names && (await addressesOf(names, context.dns));
  if (!addresses) return null;
  const parsed = addresses.map(parseIp).filter((ip) => ip !== null);
  return union(...parsed.map((ip) => networkSet(ip, ip.family === 4 ? (term.cidr4 ?? 32) : (term.cidr6 ?? 128))));
}

/** The addresses to which the record of `node` gives `pass`. */
async function passSet(node: SpfIncludeNode, context: SenderSetContext): Promise<AddressSet | null> {
  if (node.record === null || node.record.length > LONGEST_READ || node.loop) return null;
  if (node.faults.some((fault) => breaksSpf(fault.key))) return null;
  const { mechanisms, redirect } = reachableTerms(parseSpf(node.record).terms);
  // Where one term depends on the sender there is nothing to ask for the others.
  if (mechanisms.some(({ name }) => name === 'ptr' || name === 'exists')) return null;
  const sets = await Promise.all(mechanisms.map((term) => matchSet(term, node, context)));
  const runs = runsOf(mechanisms, sets);
  if (!runs) return null;
  let left = everybody;
  let passing = nobody;
  for (const { qualifier, set } of runs) {
    if (qualifier === '+') passing = union(passing, intersection(left, set));
    left = without(left, set);
  }
  if (!redirect) return passing;
  const target = childOf(node, redirect.text);
  const below = target && (await passSet(target, context));
  return below && union(passing, intersection(left, below));
}

/** Neighbours with the same qualifier decide alike. null: one of them is not known, or a record changes sides too often. */
function runsOf(
  mechanisms: readonly SpfMechanismTerm[],
  sets: ReadonlyArray<AddressSet | null>,
): Array<{ qualifier: string; set: AddressSet }> | null {
  const runs: Array<{ qualifier: string; sets: AddressSet[] }> = [];
  for (const [index, { qualifier }] of mechanisms.entries()) {
    const set = sets[index];
    if (!set || runs.length > MOST_RUNS) return null;
    const run = runs.at(-1);
    if (run?.qualifier === qualifier) run.sets.push(set);
    else runs.push({ qualifier, sets: [set] });
  }
  return runs.map((run) => ({ qualifier: run.qualifier, set: union(...run.sets) }));
}

/** null: not answered, or more names than RFC 7208 4.6.4 lets count. */
async function exchangesOf(domain: string, dns: LimitedLookup): Promise<string[] | null> {
  const answer = await answered(dns.ask(domain, 'MX'));
  if (!answer || answer.records.length > MX_LIMIT) return null;
  return answer.records.map(({ exchange }) => exchange).filter((name) => name !== '.' && name !== '');
}

async function addressesOf(names: string[], dns: LimitedLookup): Promise<string[] | null> {
  const answers = await Promise.all(
    names.flatMap((name) => [answered(dns.ask(name, 'A')), answered(dns.ask(name, 'AAAA'))]),
  );
  return answers.every((answer) => answer !== null) ? answers.flatMap((answer) => answer.records) : null;
}

async function answered<Type extends SpfRecordType>(
  asked: Promise<SpfAnswer<Type>> | null,
): Promise<SpfAnswer<Type> | null> {
  const answer = await asked;
  // What is withheld must not be read out of the ranges of a proposed record either.
  const whole = answer && answer.truncatedTo == null && !answer.withheld;
  return whole && (answer.status === 'found' || isVoid(answer.status)) ? answer : null;
}
