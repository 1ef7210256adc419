// The DNS questions on which a domain's mail depends, gathered from the evidence that holds them.
import type { DmarcEvidence, DnsQuestion, MxEvidence, NameserversEvidence, SpfEvidence } from '../../model/evidence.ts';
import { sameRegistrableDomain } from '../../records/registrable-domain.ts';

/**
 * In the order in which they matter: the domain itself, then MX, SPF and DMARC, with the step above the
 * domain that leaves its policy open. Servers that answer for mail and fail at NS alone are common (load balancers,
 * small servers), and no mail suffers from it.
 */
export function mailQuestions(evidence: {
  nameservers: NameserversEvidence;
  mx?: MxEvidence;
  spf?: SpfEvidence;
  dmarc?: DmarcEvidence;
}): DnsQuestion[] {
  const { nameservers, mx, spf, dmarc } = evidence;
  const [first, ...above] = dmarc?.steps ?? [];
  const open = above.find(({ name }) => name === dmarc?.undecided && sameRegistrableDomain(name, first?.name ?? ''));
  const own = [mx?.question, spf?.question, first?.question, open?.question].filter(
    (question) => question !== undefined,
  );
  return own.some(({ status }) => status === 'found') ? own : [nameservers.question, ...own];
}
