// What rules ask of DMARC evidence: which policy applies to the domain itself, and what a first record looks like.
import type { DmarcEvidence } from '../../model/evidence.ts';

/** The policy was published for this very domain, not for the organisation above it (RFC 9989 tree walk). */
function isOwnPolicy(dmarc: DmarcEvidence, domain: string): boolean {
  return dmarc.foundAt === `_dmarc.${domain}`;
}

/** What receivers are asked to do for this domain: its own p, or the sp (else p) of the organisation above it. */
export function appliedPolicy(dmarc: DmarcEvidence, domain: string): string | null {
  if (dmarc.policy === null) return null;
  const { p, sp } = dmarc.policy;
  return isOwnPolicy(dmarc, domain) ? p : (sp ?? p);
}

/** A first record: it asks for nothing but reports, so it changes nothing for mail that works today. */
export function dmarcStarter(rua: readonly string[]): string {
  return ['v=DMARC1', 'p=none', ...(rua.length > 0 ? [`rua=${rua.join(',')}`] : [])].join('; ');
}
