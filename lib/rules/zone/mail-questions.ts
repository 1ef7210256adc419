// The DNS questions on which a domain's mail depends, gathered from the evidence that holds them and the looks that failed for them.
import type { DmarcEvidence, MxEvidence, NameserversEvidence, ProbeId, SpfEvidence } from '../../model/evidence.ts';
import type { FailedQuestion } from '../../model/outcome.ts';
import { sameRegistrableDomain } from '../../records/registrable-domain.ts';
import type { JudgeContext } from '../define.ts';

/** A question as far as it matters here: an answered one, or one that a look failed for. */
type MailQuestion = Omit<FailedQuestion, 'status'> & { status: NameserversEvidence['question']['status'] };

const lookedAt: readonly ProbeId[] = ['mx', 'spf', 'dmarc'];

/**
 * In the order in which they matter: the domain itself, then MX, SPF and DMARC. Servers that answer for mail and fail at
 * NS alone are common (load balancers, small servers), and no mail suffers from it. A failure above the registered
 * domain, as the tree walk of DMARC may meet, is nobody's here to mend.
 */
export function mailQuestions(
  evidence: { nameservers: NameserversEvidence; mx?: MxEvidence; spf?: SpfEvidence; dmarc?: DmarcEvidence },
  { failedLooks, domain }: Pick<JudgeContext, 'failedLooks' | 'domain'>,
): MailQuestion[] {
  const { nameservers, mx, spf, dmarc } = evidence;
  const seen: Record<string, MailQuestion | undefined> = {
    ...{ mx: mx?.question, spf: spf?.question, dmarc: dmarc?.steps[0]?.question },
  };
  const own = lookedAt.flatMap((id): readonly MailQuestion[] => {
    const question = seen[id];
    return question ? [question] : failedLooks.flatMap(({ probe, questions = [] }) => (probe === id ? questions : []));
  });
  const ours = own.filter(({ name }) => sameRegistrableDomain(name, domain));
  return ours.some(({ status }) => status === 'found') ? ours : [nameservers.question, ...ours];
}
