// Which entry of `provisioning` names a domain, and whose settings the operator's signature may stand under.
import { matchesHost } from '../records/host-pattern.ts';
import type { OperatorProfile } from './profile.ts';
import type { ProvisioningEntry } from './profile-provisioning.ts';

type Entries = Pick<OperatorProfile, 'provisioning'>;

export const isNamedBy = ({ domains }: Pick<ProvisioningEntry, 'domains'>, domain: string): boolean =>
  domains.some((pattern) => matchesHost(pattern, domain));

/**
 * With what settings of a run are signed: only where the profile itself names the domain, or all servers are the
 * operator's. A stranger's domain may have any MX, and lead to any server: with the operator's name under it, a device
 * would call that verified.
 */
export function signingOfRun(
  { provisioning, mail }: Entries & Pick<OperatorProfile, 'mail'>,
  { domain, hosts }: { domain: string; hosts: readonly string[] },
): ProvisioningEntry['signing'] {
  const own = new Set([
    ...mail.hosts,
    ...provisioning
      .flatMap(({ incoming, outgoing, pop }) => [incoming, outgoing, ...(pop ? [pop] : [])])
      .map(({ host }) => host),
  ]);
  const named = provisioning.find((entry) => isNamedBy(entry, domain));
  if (named?.signing) return named.signing;
  if (!named && !hosts.every((host) => own.has(host))) return null;
  return provisioning.find(({ signing }) => signing !== null)?.signing ?? null;
}
