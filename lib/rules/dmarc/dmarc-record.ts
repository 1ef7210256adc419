// What rules ask of DMARC evidence: whether it tells which policy applies, and what a first record looks like.
import type { DmarcEvidence } from '../../model/evidence.ts';
import type { UnknownReason } from '../../model/outcome.ts';
import { requestedPolicy } from '../../records/dmarc-record.ts';
import { isUnanswered } from '../shared/dns-absence.ts';

/** Why it is not known what is asked for mail of `domain`; null: it is known, be it nothing. */
export function policyUnknown(dmarc: DmarcEvidence, domain: string): UnknownReason | null {
  const { policy, exists, steps } = dmarc;
  // Only in old reports, where a policy above a step that failed may be told as well.
  const failed = steps.some(isUnanswered);
  const open = policy === null ? failed : exists === null && requestedPolicy(dmarc, domain) === null;
  return open ? 'dns-failed' : null;
}

/** A first record: it asks for nothing but reports, so it changes nothing for mail that works today. */
export function dmarcStarter(rua: readonly string[]): string {
  return ['v=DMARC1', 'p=none', ...(rua.length > 0 ? [`rua=${rua.join(',')}`] : [])].join('; ');
}
