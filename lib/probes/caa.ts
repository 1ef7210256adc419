// Looks up which authorities may issue certificates for the domain (CAA), as information only.
import type { CaaEvidence } from '../model/evidence.ts';
import type { ProbeOutcome } from '../model/outcome.ts';
import type { DnsSession } from '../net/dns-answer.ts';
import { visibleText } from '../records/display-text.ts';
import { registrableDomain } from '../records/registrable-domain.ts';
import { failedLook, questionOf, unansweredWhy } from './dns-question.ts';

const MOST_RECORDS = 20;

/** One round trip for the domain and its parents up to the registrable one (RFC 8659 3: the nearest set counts). */
export async function probeCaa(domain: string, dns: DnsSession): Promise<ProbeOutcome<CaaEvidence>> {
  const top = registrableDomain(domain);
  const names = [domain];
  for (let name = domain; name !== top && name.endsWith(`.${top}`); ) {
    name = name.slice(name.indexOf('.') + 1);
    names.push(name);
  }
  const answers = await Promise.all(names.map((name) => dns.query(name, 'CAA')));
  // A name without an answer may have the set that counts: the ones above it say nothing then.
  const answer = answers.find((one) => one.status === 'found' || unansweredWhy(one) !== null) ?? answers[0];
  if (answer === undefined) return { status: 'unknown', why: 'not-applicable' };
  const failed = failedLook(answer);
  if (failed) return failed;
  const records = answer.records
    .slice(0, MOST_RECORDS)
    .map(({ critical, tag, value }) => ({ critical, tag: visibleText(tag, 15), value: visibleText(value, 200) }));
  return {
    status: 'observed',
    evidence: { question: questionOf(answer), foundAt: answer.status === 'found' ? answer.name : null, records },
  };
}
