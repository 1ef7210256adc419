// Proposes a first SPF record for a domain that has none, from what is known of its mail servers.
import type { MxEvidence } from '../../model/evidence.ts';
import { providerOfMx } from '../../records/providers.ts';
import { spfFrom } from '../shared/spf-edit.ts';

/**
 * `outgoing`: the submission host that mail apps are told to use, or null. The record ends with ~all, so that a
 * sender we do not know of is doubted, not refused. Null when nothing is known that could stand in it.
 * - `own`: the include of the operator whose servers send for the domain; it covers them all. Null: it is not theirs.
 * - At a known provider its own include. Where the provider names none, or is a mere filter, only `outgoing` counts.
 * - Elsewhere `mx`: a small host's mail server both takes and sends mail. Where it does not, the term does no harm.
 */
export function spfStarter(mx: MxEvidence, outgoing: string | null, own: string | null = null): string | null {
  if (own !== null) return spfFrom([`include:${own}`, '~all']);
  const [first] = mx.targets;
  const provider = first && providerOfMx(first.exchange);
  const terms: string[] = [];
  if (provider?.mailbox) terms.push(...provider.spfIncludes.map((name) => `include:${name}`));
  if (first && !provider) terms.push('mx');
  const covered =
    (terms.includes('mx') && mx.targets.some(({ exchange }) => exchange === outgoing)) ||
    (terms.length > 0 && provider?.doors.some(({ host }) => host === outgoing));
  if (outgoing !== null && !covered) terms.push(`a:${outgoing}`);
  return terms.length > 0 ? spfFrom([...terms, '~all']) : null;
}
