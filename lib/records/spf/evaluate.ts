// Evaluates the SPF record of one domain, and through includes and redirects those it leans on (RFC 7208 4.4 to 4.7).
import { askAhead } from './ask-ahead.ts';
import {
  assumedIn,
  type Evaluation,
  expandedTarget,
  LOOKUP_LIMIT,
  note,
  type SpfResult,
  type SpfTraceEntry,
  VOID_LOOKUP_LIMIT,
} from './evaluation.ts';
import { readMacroString } from './macro-string.ts';
import { dnsTrouble, isVoid, type Match, matchMechanism, outOfQuestions } from './mechanism.ts';
import { breaksSpf, type SpfTerm } from './parse.ts';
import { selectSpf } from './select.ts';
import type { SpfMechanism } from './term.ts';

/** How a domain came out. `record` and `domain`: where it was decided, after redirects. */
export interface Verdict {
  result: SpfResult;
  /** The term that matched. */
  mechanism: string | null;
  record: string | null;
  domain: string;
  /** The name has no TXT record at all. */
  isVoid: boolean;
}

const resultOf = { '+': 'pass', '-': 'fail', '~': 'softfail', '?': 'neutral' } as const;

/** At most ten deep, since each step down is one of ten look-ups. */
export async function evaluate(domain: string, depth: number, evaluation: Evaluation): Promise<Verdict> {
  const read = await readRecord(domain, evaluation);
  const { record } = read;
  const entry: SpfTraceEntry = { depth, domain, record, term: null, result: read.result, note: read.note };
  note(evaluation, entry);
  const base = { mechanism: null, record, domain, isVoid: read.isVoid };
  if (!read.terms || record === null) return { ...base, result: read.result };

  const endAhead = depth === 0 ? askAhead(record, domain, evaluation) : () => undefined;
  try {
    const verdict = await evaluateTerms(read.terms, { ...base, record, depth }, evaluation);
    entry.result = verdict.result;
    return verdict;
  } finally {
    endAhead();
  }
}

interface Reading {
  /** What holds when there are no terms to evaluate. */
  result: SpfResult;
  terms: SpfTerm[] | null;
  record: string | null;
  note: string | null;
  isVoid: boolean;
}

async function readRecord(domain: string, evaluation: Evaluation): Promise<Reading> {
  const ended = { terms: null, record: null, isVoid: false };
  const answer = await evaluation.dns.ask(domain, 'TXT');
  if (!answer) return { ...ended, result: 'temperror', note: outOfQuestions.note };
  const trouble = dnsTrouble(answer.status, domain);
  if (trouble) return { ...ended, result: 'temperror', note: trouble.note };
  const { records } = selectSpf(answer.records.map((one) => one.text));
  const [record] = records;
  // With one found, another may stand among those not read, but a domain is believed to have one.
  if (record === undefined && answer.truncatedTo != null) {
    return { ...ended, result: 'temperror', note: `${domain} has more TXT records than could be read` };
  }
  if (record === undefined) return { ...ended, result: 'none', note: 'no SPF record', isVoid: isVoid(answer.status) };
  if (records.length > 1) return { ...ended, result: 'permerror', note: `${records.length} SPF records` };
  const { terms, faults } = evaluation.parse(record);
  // RFC 7208 4.6: a syntax error anywhere counts, even behind a match.
  const fault = faults.find((one) => breaksSpf(one.key));
  if (fault) return { ...ended, record, result: 'permerror', note: `${fault.key} at character ${fault.start + 1}` };
  return { ...ended, record, terms, result: 'neutral', note: null };
}

interface Frame extends Omit<Verdict, 'result'> {
  record: string;
  depth: number;
}

async function evaluateTerms(terms: SpfTerm[], frame: Frame, evaluation: Evaluation): Promise<Verdict> {
  const { domain, record, depth } = frame;
  const verdict = { mechanism: null, record, domain, isVoid: false };
  for (const term of terms) {
    if (term.kind !== 'mechanism') continue;
    const assumed = assumedFor(term, evaluation);
    const match = await matchTerm(term, frame, evaluation);
    const said = [match.note, assumed].filter((part) => part !== null).join('; ') || null;
    note(evaluation, { depth, domain, record: null, term: term.text, result: match.kind, note: said });
    if (match.kind === 'match') return { ...verdict, result: resultOf[term.qualifier], mechanism: term.text };
    if (match.kind !== 'no-match') return { ...verdict, result: match.kind };
  }
  const redirect = terms.find((term) => term.kind === 'modifier' && term.name === 'redirect');
  // RFC 7208 4.7: nothing matched, nowhere to go.
  if (!redirect) return { ...verdict, result: 'neutral' };
  const assumed = assumedFor(redirect, evaluation);
  const below = await follow(redirect.value, frame, evaluation);
  const noted = { depth, domain, record: null, term: redirect.text };
  if ('kind' in below) {
    note(evaluation, { ...noted, result: below.kind, note: below.note });
    return { ...verdict, result: below.kind };
  }
  // RFC 7208 6.1: a redirect to a domain without a record is a permerror.
  const result = below.result === 'none' ? 'permerror' : below.result;
  const missing = below.result === 'none' ? `${below.domain} has no SPF record` : null;
  note(evaluation, { ...noted, result, note: missing ?? assumed });
  return { ...below, result };
}

/** What the name of a term is made of that nobody has told. */
function assumedFor({ value }: SpfTerm, evaluation: Evaluation): string | null {
  const read = value === null || !value.includes('%') ? null : readMacroString(value, 'domain');
  return read?.status === 'read' ? assumedIn(read.pieces, evaluation) : null;
}

type Trouble = Extract<Match, { kind: 'temperror' | 'permerror' }>;

/** Counts a term that looks up (RFC 7208 4.6.4). */
function spendLookup(evaluation: Evaluation): Trouble | null {
  evaluation.lookups++;
  const over = evaluation.lookups > LOOKUP_LIMIT;
  return over ? { kind: 'permerror', note: `more than ${LOOKUP_LIMIT} terms look something up` } : null;
}

function spendVoid(evaluation: Evaluation): Trouble | null {
  evaluation.voidLookups++;
  const over = evaluation.voidLookups > VOID_LOOKUP_LIMIT;
  return over ? { kind: 'permerror', note: `more than ${VOID_LOOKUP_LIMIT} look-ups found nothing` } : null;
}

/** `include` and `redirect` alike: one look-up, then the record of the other domain. */
async function follow(spec: string | null, frame: Frame, evaluation: Evaluation): Promise<Verdict | Trouble> {
  const over = spendLookup(evaluation);
  if (over) return over;
  const target = await expandedTarget(evaluation, spec, frame.domain);
  // RFC 7208 4.3 gives `none` for these, which makes both terms a permerror (5.2, 6.1).
  if (target === null) return { kind: 'permerror', note: 'not a possible domain name' };
  if (!target.includes('.')) return { kind: 'permerror', note: `not a full domain name: ${target}` };
  const below = await evaluate(target, frame.depth + 1, evaluation);
  return (below.isVoid && spendVoid(evaluation)) || below;
}

async function matchTerm(term: SpfMechanism, frame: Frame, evaluation: Evaluation): Promise<Match> {
  if (term.name === 'include') return matchInclude(term, frame, evaluation);
  const looksUp = !term.ip && term.name !== 'all';
  const over = looksUp ? spendLookup(evaluation) : null;
  if (over) return over;
  const match = await matchMechanism(term, frame.domain, evaluation);
  if (match.kind !== 'no-match' || !match.isVoid) return match;
  return spendVoid(evaluation) ?? match;
}

/** RFC 7208 5.2: only a pass of the other domain matches. */
async function matchInclude(term: SpfMechanism, frame: Frame, evaluation: Evaluation): Promise<Match> {
  const below = await follow(term.value, frame, evaluation);
  if ('kind' in below) return below;
  const said = `${below.domain}: ${below.result}`;
  if (below.result === 'pass') return { kind: 'match', isVoid: false, note: said };
  if (below.result === 'temperror') return { kind: 'temperror', note: said };
  if (below.result === 'permerror' || below.result === 'none') return { kind: 'permerror', note: said };
  return { kind: 'no-match', isVoid: false, note: said };
}
