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
import { canBeAsked, questionOf } from './dns-question.ts';

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
 * Unknown when the domain's own question, or with no policy found any question, was not answered in time.
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
  const organizational = organizationalDomain(steps);
  const applying = applyingStep(steps, organizational);
  const unanswered = applying ? steps.slice(0, 1) : steps;
  if (unanswered.some((step) => step.evidence.question.status === 'timeout')) {
    return { status: 'unknown', why: 'dns-timeout' };
  }

  const record = applying?.evidence.records[0] ?? null;
  return {
    status: 'observed',
    evidence: {
      steps: steps.map(({ evidence }) => evidence),
      foundAt: applying?.evidence.name ?? null,
      organizationalDomain: organizational,
      record,
      policy: applying?.policy ?? null,
      nearMisses: (texts[0] ?? []).filter(isDmarcNearMiss).slice(0, 10),
      ...(applying === null ? { misplaced: await misplaced(domain, dns) } : {}),
      reportAuthorizations: applying?.policy ? await reportAuthorizations(applying.domain, applying.policy, dns) : [],
    },
  };
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
