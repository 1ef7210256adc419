// How much a fault of an MX host's encryption matters: as much as the domain's MTA-STS policy makes of it (RFC 8461 5).
import type { MtaStsEvidence } from '../../model/evidence.ts';
import type { Severity } from '../../model/finding.ts';

/** `otherwise` where no policy asks senders to insist; a policy in testing only has failures reported. */
export function stsSeverity(mtaSts: MtaStsEvidence | undefined, otherwise: Severity): Severity {
  const mode = mtaSts?.policy?.faults.length === 0 ? mtaSts.policy.mode : null;
  if (mode === 'enforce') return 'error';
  return mode === 'testing' && otherwise === 'notice' ? 'warning' : otherwise;
}
