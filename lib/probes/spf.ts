// What a domain publishes as SPF, what it costs to evaluate, and whether it lets the given servers send.
import type { SpfEvidence } from '../model/evidence.ts';
import type { ProbeOutcome } from '../model/outcome.ts';
import type { DnsSession } from '../net/dns-answer.ts';
import { checkHost } from '../records/spf/check-host.ts';
import { type LimitedLookup, limitedLookup } from '../records/spf/lookup.ts';
import { mergeSpf } from '../records/spf/merge.ts';
import { parseSpf, type SpfTerm } from '../records/spf/parse.ts';
import { selectSpf } from '../records/spf/select.ts';
import { failedLook, questionOf } from './dns-question.ts';
import { probeShorterSpf } from './spf-shorter.ts';
import { walkSpf } from './spf-tree.ts';

/** A mail host has few addresses; each costs an evaluation. */
const SENDER_LIMIT = 20;

export interface SpfSender {
  ip: string;
  host: string;
}

/**
 * Asks at most 40 questions, the senders' included: as many round trips as includes are nested, and one more (two or
 * three more for a record whose look-ups are too many, to find a shorter one).
 * Unknown when the domain's own question was not answered. Rejects only when `dns` does. `hostInclude`: what the operator has its customers include.
 */
export async function probeSpf(
  domain: string,
  dns: DnsSession,
  senders: readonly SpfSender[],
  hostInclude: string | null = null,
): Promise<ProbeOutcome<SpfEvidence>> {
  const answer = await dns.query(domain, 'TXT');
  const failed = failedLook(answer);
  if (failed) return failed;
  const { records: texts, truncatedTo } = answer;
  const { records, nearMisses } = selectSpf(texts.map(({ text }) => text));
  if (truncatedTo !== null && records.length === 0) return { status: 'unknown', why: 'no-clear-answer' };
  const lookup = limitedLookup(dns);
  const [single] = records.length === 1 ? records : [];
  const [shape, results] = await Promise.all([
    single === undefined ? null : observed(single, domain, hostInclude, lookup),
    Promise.all(senders.slice(0, SENDER_LIMIT).map((sender) => checked(sender, domain, lookup))),
  ]);
  const merged = records.length > 1 ? mergeSpf(records) : null;
  const question = questionOf(answer);
  const evidence = { question, records, nearMisses, merged, senders: results, ...(shape ?? withoutRecord) };
  return { status: 'observed', evidence };
}

type Shape = Omit<SpfEvidence, 'question' | 'records' | 'nearMisses' | 'merged' | 'senders'>;

const withoutRecord: Shape = {
  tree: null,
  terms: [],
  faults: [],
  lookups: 0,
  voidLookups: 0,
  voidTerms: [],
  allQualifier: null,
  termsAfterAll: [],
  usesPtr: false,
  unanswered: [],
  shorter: null,
};

async function observed(
  record: string,
  domain: string,
  hostInclude: string | null,
  dns: LimitedLookup,
): Promise<Shape> {
  const { terms, faults } = parseSpf(record);
  const walk = await walkSpf(record, domain, dns);
  return {
    ...walk,
    lookups: walk.tree.lookups,
    shorter: await probeShorterSpf({ ...walk, faults }, domain, hostInclude, dns),
    faults,
    terms: terms.map(({ text, start, end, kind, name, qualifier, value }) => {
      return { text, start, end, kind, name, qualifier, value };
    }),
    allQualifier: qualifierForOthers(terms),
    termsAfterAll: ignoredTerms(terms).map(({ text }) => text),
    usesPtr: terms.some((term) => term.name === 'ptr'),
  };
}

/** RFC 7208 5.1, 6.1: mechanisms behind `all`, and a redirect on either side of it; an `exp` has its place there. */
function ignoredTerms(terms: readonly SpfTerm[]): SpfTerm[] {
  const all = terms.findIndex((term) => term.name === 'all');
  const isIgnored = (term: SpfTerm, index: number) =>
    term.name === 'redirect' || (term.kind === 'mechanism' && index > all);
  return all < 0 ? [] : terms.filter(isIgnored);
}

/** RFC 7208 4.7: without `all` and `redirect` everyone else is neutral. */
function qualifierForOthers(terms: readonly SpfTerm[]): SpfEvidence['allQualifier'] {
  const all = terms.find((term) => term.kind === 'mechanism' && term.name === 'all');
  if (all?.kind === 'mechanism') return all.qualifier;
  return terms.some((term) => term.kind === 'modifier' && term.name === 'redirect') ? null : '?';
}

async function checked(
  { ip, host }: SpfSender,
  domain: string,
  dns: LimitedLookup,
): Promise<SpfEvidence['senders'][number]> {
  const { result, mechanism } = await checkHost({ ip, domain, sender: `postmaster@${domain}`, helo: host, dns });
  return { ip, host, result, mechanism };
}
