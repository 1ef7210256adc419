// Walks the DNS tree for the DMARC policy of a domain (RFC 9989 4.10), all steps at once.
import type { DmarcEvidence } from '../model/evidence.ts';
import type { ProbeOutcome } from '../model/outcome.ts';
import type { DnsAnswer, DnsSession } from '../net/dns-answer.ts';
import { recordText } from '../records/display-text.ts';
import {
  type DmarcPolicy,
  dmarcWalkNames,
  isDmarcNearMiss,
  isDmarcRecord,
  parseDmarc,
} from '../records/dmarc-record.ts';
import { reportAuthorizations } from './dmarc-reports.ts';
import { canBeAsked, failedLook, questionOf, unansweredWhy } from './dns-question.ts';

/** Each step with what stands there: `policy` only where exactly one record counts (RFC 9989 4.10: several are discarded). */
interface Step {
  domain: string;
  evidence: DmarcEvidence['steps'][number];
  policy: DmarcPolicy | null;
}

const PREFIX = '_dmarc.';

/**
 * Two round trips: the walk, then whether other organisations accept the reports, or where else a record may stand. Names in `steps` and `foundAt`
 * begin with "_dmarc."; `organizationalDomain` does not.
 * Unknown when a question that decides which policy applies was not answered: the walk does not go on past a failure.
 */
export async function probeDmarc(domain: string, dns: DnsSession): Promise<ProbeOutcome<DmarcEvidence>> {
  const names = dmarcWalkNames(domain);
  const answers = await Promise.all(names.map((name) => dns.query(name, 'TXT')));
  const texts = answers.map((answer) => answer.records.map(({ text }) => recordText(text)));
  const all = answers.map((answer, index): Step => {
    const records = (texts[index] ?? []).filter(isDmarcRecord).slice(0, 10);
    const [record] = records;
    const policy = record !== undefined && records.length === 1 ? parseDmarc(record) : null;
    const name = names[index] ?? answer.name;
    return {
      domain: name.slice(PREFIX.length),
      evidence: { name, question: questionOf(answer), records },
      policy,
    };
  });
  const steps = stepsOfWalk(all);
  const open = openSteps(steps);
  const own = steps[0]?.policy != null;
  const failed = own ? null : failedLook(...answers.filter((_, index) => open.includes(all[index] as Step)));
  if (failed) return failed;
  const organizational = organizationalDomain(steps);
  const applying = applyingStep(steps, organizational);
  const policy = applying?.policy ?? null;
  const [authorizations, elsewhere, exists] = await Promise.all([
    applying && policy ? reportAuthorizations(applying.domain, policy, dns) : [],
    applying === null ? misplaced(domain, dns) : null,
    policy !== null && policy.np !== null && !own ? domainExists(domain, dns) : undefined,
  ]);
  return {
    status: 'observed',
    evidence: {
      steps: steps.map(({ evidence }) => evidence),
      foundAt: applying?.evidence.name ?? null,
      organizationalDomain: open.length === 0 ? organizational : null,
      ...(exists === undefined ? {} : { exists }),
      record: applying?.evidence.records[0] ?? null,
      policy,
      nearMisses: (texts[0] ?? []).filter(isDmarcNearMiss).slice(0, 10),
      ...(elsewhere === null ? {} : { misplaced: elsewhere }),
      reportAuthorizations: authorizations,
    },
  };
}

/**
 * The steps without a usable answer behind which a record may stand. What the top-level domain says moves nothing where
 * the domain right below it has a policy: with psd=y or without a record that one is the organisational domain.
 */
function openSteps(steps: Step[]): Step[] {
  const open = steps.filter(({ evidence }) => unansweredWhy(evidence.question)?.startsWith('dns-'));
  const registered = steps.at(-2);
  return registered?.policy ? open.filter((step) => step !== steps.at(-1)) : open;
}

/** By RFC 8020, as RFC 9989 3.2 has it: NXDOMAIN, at this name or a name below that has no record either. */
async function domainExists(domain: string, dns: DnsSession): Promise<boolean | null> {
  const answers = await Promise.all([dns.query(domain, 'MX'), dns.query(domain, 'TXT')]);
  if (answers.some(({ status }) => status === 'found' || status === 'nodata')) return true;
  return answers.some(({ status }) => status === 'nxdomain') ? false : null;
}

/**
 * Where people put the record by mistake: at the domain itself, and, as panels append the domain by themselves, at
 * `_dmarc` with the domain's name twice.
 */
async function misplaced(domain: string, dns: DnsSession): Promise<string[]> {
  const names = [domain, `${PREFIX}${domain}.${domain}`].filter(canBeAsked);
  const answers = await Promise.all(names.map((name) => dns.query(name, 'TXT')));
  const holds = (answer: DnsAnswer<'TXT'>) => answer.records.some(({ text }) => isDmarcRecord(recordText(text)));
  return names.filter((_, index) => holds(answers[index] as DnsAnswer<'TXT'>));
}

/** The walk ends at psd=n, and above the start at psd=y. */
function stepsOfWalk(all: Step[]): Step[] {
  const last = all.findIndex(({ policy }, index) => policy?.psd === 'n' || (index > 0 && policy?.psd === 'y'));
  return last < 0 ? all : all.slice(0, last + 1);
}

/** RFC 9989 4.10.2: psd=n names it, psd=y stands one label above it, else it is the shortest name with a record. */
function organizationalDomain(steps: Step[]): string | null {
  const start = steps[0];
  const shortest = steps.findLast(({ policy }) => policy !== null);
  if (!start || !shortest) return start?.domain ?? null;
  if (shortest === start || shortest.policy?.psd !== 'y') return shortest.domain;
  const labels = start.domain.split('.');
  return labels.slice(-(shortest.domain.split('.').length + 1)).join('.');
}

/** RFC 9989 4.10.1: the domain's own record, else the organisational domain's, else that of the public suffix. */
function applyingStep(steps: Step[], organizational: string | null): Step | null {
  const withPolicy = steps.filter(({ policy }) => policy !== null);
  const [own] = steps;
  return (
    withPolicy.find((step) => step === own) ??
    withPolicy.find((step) => step.domain === organizational) ??
    withPolicy.find(({ policy }) => policy?.psd === 'y') ??
    null
  );
}
