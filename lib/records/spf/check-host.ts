// check_host(): may this address send for that domain? The evaluation of RFC 7208 4, with all its limits.
import { evaluate, type Verdict } from './evaluate.ts';
import type { Evaluation, SpfResult, SpfTraceEntry, SpfUnknown } from './evaluation.ts';
import { explanationOf } from './explanation.ts';
import { parseIp, unmapped } from './ip-address.ts';
import { limitedLookup, type SpfLookup } from './lookup.ts';
import { parseOnce } from './parse.ts';

export interface CheckHostQuestion {
  /** The sending server's address; ::ffff:a.b.c.d counts as IPv4 (RFC 7208 5). */
  ip: string;
  /** The domain to check. */
  domain: string;
  /** The MAIL FROM address; without a local part it is postmaster's (RFC 7208 4.3). */
  sender: string;
  /** null: not known. */
  helo: string | null;
  dns: SpfLookup;
  /** The receiving server's name, for the macro "r". */
  receiver?: string;
  now?: Date;
}

export interface CheckHostAnswer {
  result: SpfResult;
  /** The domain's own words, only with `fail` and only when it publishes some that can be used. */
  explanation: string | null;
  /** The term that matched, as written in the record of the domain (or of the one it redirects to). */
  mechanism: string | null;
  /** Terms that looked up, as far as the evaluation went; one more than the limit when it was passed. */
  lookups: number;
  voidLookups: number;
  trace: SpfTraceEntry[];
  /** What the evaluation came to ask for and nobody has told: the result is a guess then. Absent: nothing. */
  unknown?: SpfUnknown[];
}

/**
 * Never throws for what the zone or the DNS says; rejects when `dns` does (an aborted run), and with a TypeError when
 * `ip` is no address. Asks at most 40 questions, whatever the zone; then the result is temperror.
 */
export async function checkHost(question: CheckHostQuestion): Promise<CheckHostAnswer> {
  const ip = parseIp(question.ip);
  if (!ip) throw new TypeError('checkHost needs an IPv4 or IPv6 address');
  const domain = question.domain.replace(/\.$/, '');
  const at = question.sender.lastIndexOf('@');
  const evaluation: Evaluation = {
    ip: unmapped(ip),
    sender: {
      local: question.sender.slice(0, Math.max(at, 0)) || 'postmaster',
      domain: question.sender.slice(at + 1).replace(/\.$/, '') || domain,
    },
    helo: question.helo,
    receiver: question.receiver ?? 'unknown',
    now: question.now ?? new Date(),
    dns: limitedLookup(question.dns),
    parse: parseOnce(),
    lookups: 0,
    voidLookups: 0,
    trace: [],
    unknown: new Set(),
  };
  const { result, mechanism, record, domain: decidedAt } = await verdictOn(domain, evaluation);
  const explanation = result === 'fail' && record !== null ? await explanationOf(record, decidedAt, evaluation) : null;
  const { lookups, voidLookups, trace } = evaluation;
  const unknown = evaluation.unknown.size > 0 ? { unknown: [...evaluation.unknown] } : {};
  return { result, explanation, mechanism, lookups, voidLookups, trace, ...unknown };
}

async function verdictOn(domain: string, evaluation: Evaluation): Promise<Verdict> {
  if (isMailDomain(domain)) return evaluate(domain, 0, evaluation);
  evaluation.trace.push({ depth: 0, domain, record: null, term: null, result: 'none', note: 'not a full domain name' });
  return { result: 'none', mechanism: null, record: null, domain, isVoid: false };
}

/** RFC 7208 4.3: several labels of 1 to 63 letters, digits, hyphens (and underscores, which are out there). */
function isMailDomain(domain: string): boolean {
  return domain.length <= 253 && /^[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})+$/i.test(domain);
}
