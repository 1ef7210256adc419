// Finds the server that handed a message over to the receiving side, and asks SPF about it; where it cannot be known, says so.

import { parseHostName } from '../model/input.ts';
import type { MessageCheck } from '../model/message-check.ts';
import type { Handover } from '../records/handovers.ts';
import { organizationOf } from '../records/mail-organization.ts';
import type { Statement } from '../records/receiver-statements.ts';
import { houseOf, type Trail, trustedStatements } from '../records/trusted-statements.ts';
import { askAsReceiver, askAt, type BorderQuestion, passes } from './message-spf.ts';

type Spf = MessageCheck['spf'];

export interface BorderAnswer {
  /** The hop's place in the order of travel; -1: it cannot be known. */
  border: number;
  spf: Spf;
}

/** Domains whose mail exchangers are asked for. */
const MOST_DOMAINS = 3;

/** Asks the DNS for SPF, and for mail exchangers only where the headers leave it open. */
export async function borderOf(question: BorderQuestion): Promise<BorderAnswer> {
  const { handovers, trail } = question;
  const { candidates, submission } = handovers;
  if (candidates.length === 0) {
    const spf = submission
      ? ({ status: 'not-checked', why: 'sent-copy' } as const)
      : await askAsReceiver(question, trail.hops.length === 0 ? -1 : 0);
    return { border: -1, spf };
  }
  const open = await narrowed(question);
  const answers = await Promise.all(open.map(({ hop }) => askAt(question, hop, hop !== candidates[0]?.hop)));
  const chosen = choose(open, answers, question);
  const [spf, only] = [answers[chosen], open[chosen]];
  if (spf && only) return { border: only.hop, spf };
  const unclear = open.map(({ hop }, index) => candidateOf(trail.hops[hop], answers[index]));
  return { border: -1, spf: { status: 'not-checked', why: 'border-unclear', candidates: unclear } };
}

/** The candidates that are left when it is known, of some, that the message came in there or before. */
async function narrowed(question: BorderQuestion): Promise<Handover[]> {
  const { candidates } = question.handovers;
  if (candidates.length === 1) return candidates;
  const exchangers = await exchangersOf(question);
  for (let at = 0; at + 1 < candidates.length; at++) {
    const decided = direction(candidates[at]!, candidates[at + 1]!, exchangers, question);
    if (decided === 'here') return candidates.slice(at, at + 1);
    if (decided === 'unclear') return candidates.slice(at);
  }
  return candidates.slice(-1);
}

interface Exchangers {
  /** Organisations of the mail exchangers of recipients that the receiving side named. */
  own: ReadonlySet<string>;
  /** With those of To and Cc. */
  all: ReadonlySet<string>;
}

async function exchangersOf({ handovers: { recipients }, addressees, dns }: BorderQuestion): Promise<Exchangers> {
  const domains = [...new Set([...recipients, ...addressees])]
    .filter((name) => parseHostName(name).ok)
    .slice(0, MOST_DOMAINS);
  const found = await Promise.all(
    domains.map(async (domain) => {
      const { records } = await dns.query(domain, 'MX');
      const houses = records.map(({ exchange }) => organizationOf(exchange)).filter((house) => house !== null);
      return { isOwn: recipients.includes(domain), houses };
    }),
  );
  return {
    own: new Set(found.filter(({ isOwn }) => isOwn).flatMap(({ houses }) => houses)),
    all: new Set(found.flatMap(({ houses }) => houses)),
  };
}

/** Whether the receiving side begins at this hand-over, or at an older one. */
function direction(
  { hop, kind }: Handover,
  older: Handover,
  { own, all }: Exchangers,
  { trail }: BorderQuestion,
): 'here' | 'further' | 'unclear' {
  const { hops } = trail;
  const [to, before] = [organizationOf(hops[hop]?.by ?? null), organizationOf(hops[older.hop]?.by ?? null)];
  const from = organizationOf(hops[hop]?.from?.reverse ?? hops[hop]?.from?.helo ?? null);
  const address = hops[older.hop]?.from?.ip ?? null;
  const field = trail.places[hop] ?? 0;
  // Above the last server's own field nobody else can have written; these two judge every message, below it.
  const words = trustedStatements(trail, hop).filter(
    ({ place }) => place < field || to === 'google' || to === 'microsoft',
  );
  const judged = words.find(({ spf, server }) => spf?.ip && houseOf(server) === to);
  // The last server itself looked behind the one that handed the message to it.
  if (address !== null && judged?.spf?.ip === address) return 'further';
  const isJudge = ({ place, server, spf }: Statement) =>
    place < field && spf !== null && organizationOf(server) === from;
  if (from !== null && from === before && words.some(isJudge)) return 'further';
  // What stands between came through a server that the recipient's own domain names as its mail exchanger.
  if (from !== null && from === before && own.has(from) && to !== from) return 'further';
  // It greeted with the receiver's own name: one of its servers, or somebody who uses it.
  if (to !== null && organizationOf(hops[hop]?.from?.helo ?? null) === to) return 'unclear';
  if (to !== null && all.has(to)) return 'here';
  if (kind !== 'gateway') return 'unclear';
  if (from !== null && all.has(from)) return 'further';
  return wayOfGateway(trail, hop, older.hop, from);
}

/** A filter stands before its customers in both directions; which it was here shows in what it wrote and in its names. */
function wayOfGateway(trail: Trail, hop: number, older: number, house: string | null): 'here' | 'further' | 'unclear' {
  const words = trustedStatements(trail, older).filter(({ server }) => organizationOf(server) === house);
  if (words.some(({ spf, dmarc }) => spf !== null || dmarc !== null)) return 'further';
  if (words.some(({ login }) => login)) return 'here';
  const { from } = trail.hops[hop] ?? {};
  const by = trail.hops[older]?.by ?? '';
  if (/inbound/i.test(`${by} ${from?.reverse ?? from?.helo ?? ''}`)) return 'further';
  return /outbound/i.test(by) ? 'here' : 'unclear';
}

/** The place, in `open`, of the hand-over whose SPF answer holds; -1: there is none. */
function choose(open: readonly Handover[], answers: readonly Spf[], { trail }: BorderQuestion): number {
  const passed = answers.map((answer) => (answer.status === 'checked' ? passes(answer.answer.result) : null));
  const [first, second] = open;
  if (!first) return -1;
  if (!second) {
    // What one house hands on to itself is checked by nobody, unless the last server says that it did.
    if (first.kind !== 'within' || passed[0] === true) return 0;
    const ip = trail.hops[first.hop]?.from?.ip;
    return trustedStatements(trail, first.hop).some(({ spf }) => spf !== null && spf.ip === ip) ? 0 : -1;
  }
  const addressed = passed.filter((_, index) => open[index]?.kind !== 'unaddressed');
  if (addressed.length < passed.length) return addressed[0] === true ? passed.indexOf(true) : -1;
  // Both ways lead to the same, so it need not be known.
  if (passed.every((pass) => pass !== null && pass === passed[0])) return 0;
  // A domain lists the servers that send for it, not those that receive for others.
  if (first.kind === 'relay') return passed[0] === true ? 0 : -1;
  // It lists the server before the filter, and not the filter: so the filter is not the sender's.
  return first.kind === 'gateway' && passed[0] === false && passed[1] === true ? 1 : -1;
}

function candidateOf(hop: Trail['hops'][number] | undefined, answer: Spf | undefined) {
  const { reverse = null, helo = null, ip = null } = hop?.from ?? {};
  const result = answer?.status === 'checked' ? answer.answer.result : null;
  return { name: reverse ?? helo, ip, by: hop?.by ?? null, result };
}
