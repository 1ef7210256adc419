// What rules ask of DMARC evidence: whether it tells which policy applies, and what a first record looks like.
import type { DmarcEvidence } from '../../model/evidence.ts';
import type { UnknownReason } from '../../model/outcome.ts';
import { requestedPolicy } from '../../records/dmarc-record.ts';
import { isAbsent } from '../shared/dns-absence.ts';

/** Why it is not known what is asked for mail of `domain`; null: it is known, be it nothing. */
export function policyUnknown(dmarc: DmarcEvidence, domain: string): UnknownReason | null {
  const { policy, exists, undecided, steps } = dmarc;
  const failed = steps.some(({ question }) => question.status !== 'found' && !isAbsent(question.status));
  const open = policy === null ? failed : exists === null && requestedPolicy(dmarc, domain) === null;
  return undecided !== undefined || open ? 'dns-failed' : null;
}

/** A first record: it asks for nothing but reports, so it changes nothing for mail that works today. */
export function dmarcStarter(rua: readonly string[]): string {
  return ['v=DMARC1', 'p=none', ...(rua.length > 0 ? [`rua=${rua.join(',')}`] : [])].join('; ');
}
