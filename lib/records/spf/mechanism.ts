// Whether one mechanism matches the sender's address (RFC 7208 5), apart from `include`.
import type { DnsStatus } from '../../model/evidence.ts';
import { isPrivateAddress, mayHoldPrivate } from '../../model/private-address.ts';
import { type Evaluation, expandedTarget } from './evaluation.ts';
import { type IpAddress, parseIp } from './ip-address.ts';
import { ipMatch } from './ip-match.ts';
import { QUESTION_LIMIT, type SpfAnswer } from './lookup.ts';
import type { SpfMechanism } from './term.ts';
import { isWithin, reverseName, validatedNames } from './validated-names.ts';

/** `isVoid`: the name asked for had no such record (RFC 7208 4.6.4). */
export type Match =
  | { kind: 'match' | 'no-match'; isVoid: boolean; note: string | null }
  | { kind: 'temperror' | 'permerror'; note: string };

/** RFC 7208 4.6.4: more names than this make `mx` a permerror. */
export const MX_LIMIT = 10;

const noMatch = { kind: 'no-match', isVoid: false, note: null } as const satisfies Match;
export const outOfQuestions: Match & { kind: 'temperror' } = {
  kind: 'temperror',
  note: 'our own limit of DNS questions for one evaluation is reached',
};

/** RFC 7208 4.6.4: no such name, or no such record. */
export function isVoid(status: DnsStatus): boolean {
  return status === 'nxdomain' || status === 'nodata';
}

/** RFC 7208 2.6.6, 5: what the DNS could not tell ends the evaluation; null: it did answer. */
export function dnsTrouble(status: DnsStatus, name: string): (Match & { kind: 'temperror' }) | null {
  return status === 'found' || isVoid(status)
    ? null
    : { kind: 'temperror', note: `the DNS question for ${name}: ${status}` };
}

export async function matchMechanism(term: SpfMechanism, domain: string, evaluation: Evaluation): Promise<Match> {
  if (term.name === 'all') return { ...noMatch, kind: 'match' };
  if (term.ip) {
    const prefix = term.ip.family === 4 ? (term.cidr4 ?? 32) : (term.cidr6 ?? 128);
    return ipMatch(evaluation.ip, term.ip, prefix) ? { ...noMatch, kind: 'match' } : noMatch;
  }
  const target = await expandedTarget(evaluation, term.value, domain);
  // A name that cannot exist is answered like one that does not (RFC 7208 4.8).
  if (target === null) return { kind: 'no-match', isVoid: true, note: 'not a possible domain name' };
  if (term.name === 'a') return matchAddresses([target], term, evaluation);
  if (term.name === 'mx') return matchMx(target, term, evaluation);
  return term.name === 'exists' ? matchExists(target, evaluation) : matchPtr(target, evaluation);
}

/**
 * Where private addresses are withheld, `ip` and the prefix come from whoever asks, and each answer would halve the
 * range in which such an address can lie. So it says only what is true of every private address.
 */
function compare(record: string, { withheld }: SpfAnswer<'A' | 'AAAA'>, ip: IpAddress, prefix: number) {
  const address = parseIp(record);
  if (address === null) return 'no-match';
  if (prefix > 0 && withheld && isPrivateAddress(record))
    return mayHoldPrivate(ip.bytes, prefix) ? 'withheld' : 'no-match';
  return ipMatch(ip, address, prefix) ? 'match' : 'no-match';
}

/** RFC 7208 5.3: any address of the sender's family, by the term's prefix length. */
async function matchAddresses(names: string[], term: SpfMechanism, { ip, dns }: Evaluation): Promise<Match> {
  const type = ip.family === 4 ? 'A' : 'AAAA';
  const prefix = ip.family === 4 ? (term.cidr4 ?? 32) : (term.cidr6 ?? 128);
  const answers = await Promise.all(names.map((name) => dns.ask(name, type)));
  let uncompared: string | null = null;
  for (const [index, answer] of answers.entries()) {
    if (!answer) return outOfQuestions;
    const trouble = dnsTrouble(answer.status, names[index]!);
    if (trouble) return trouble;
    const compared = answer.records.map((record) => compare(record, answer, ip, prefix));
    if (compared.includes('match')) return { kind: 'match', isVoid: false, note: names[index]! };
    if (compared.includes('withheld')) uncompared ??= names[index]!;
    if (answer.truncatedTo != null) {
      return { kind: 'temperror', note: `${names[index]} has more addresses than could be read` };
    }
  }
  if (uncompared !== null)
    return { kind: 'temperror', note: `${uncompared} has a private address, which is not compared here` };
  return { kind: 'no-match', isVoid: answers.every((answer) => answer && isVoid(answer.status)), note: null };
}

/** RFC 7208 5.4. The implicit MX of RFC 5321 5.1 does not count. */
async function matchMx(target: string, term: SpfMechanism, evaluation: Evaluation): Promise<Match> {
  const answer = await evaluation.dns.ask(target, 'MX');
  if (!answer) return outOfQuestions;
  const trouble = dnsTrouble(answer.status, target);
  if (trouble) return trouble;
  if (answer.records.length > MX_LIMIT) {
    return { kind: 'permerror', note: `${target} has ${answer.records.length} MX records, more than ${MX_LIMIT}` };
  }
  // The null MX "." (RFC 7505) has no address.
  const exchanges = answer.records.map((record) => record.exchange).filter((name) => name !== '.' && name !== '');
  if (exchanges.length === 0) return { kind: 'no-match', isVoid: isVoid(answer.status), note: null };
  const match = await matchAddresses(exchanges, term, evaluation);
  // The term did find records: its MX.
  return match.kind === 'no-match' ? noMatch : match;
}

/** RFC 7208 5.7: an A question whatever the sender's family. */
async function matchExists(target: string, { dns }: Evaluation): Promise<Match> {
  const answer = await dns.ask(target, 'A');
  if (!answer) return outOfQuestions;
  const kind = answer.status === 'found' ? 'match' : 'no-match';
  return dnsTrouble(answer.status, target) ?? { kind, isVoid: isVoid(answer.status), note: target };
}

/** RFC 7208 5.5: DNS trouble is no match here. */
async function matchPtr(target: string, { ip, dns }: Evaluation): Promise<Match> {
  const pointers = await dns.ask(reverseName(ip), 'PTR');
  if (!pointers) return outOfQuestions;
  const names = await validatedNames(ip, pointers, dns);
  const name = names.find((one) => isWithin(one, target));
  // Names that could no longer be asked for were not refuted.
  if (!name && dns.asked() >= QUESTION_LIMIT) return outOfQuestions;
  return { kind: name ? 'match' : 'no-match', isVoid: isVoid(pointers.status), note: name ?? null };
}
