// Compares what the servers of a zone say with each other, and with what the resolver says.
import type { ComparedRecords, DelegationEvidence } from '../../model/evidence.ts';

const same = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((value, index) => value === other[index]);

/** An alias leads elsewhere, so that what stands behind it is not this zone's to tell. */
const isOwn = ({ resolver, servers }: ComparedRecords) =>
  [resolver, ...servers].every(({ question }) => question.cnames.length === 0);

const disagree = ({ servers }: ComparedRecords): boolean =>
  servers.some(({ values }) => !same(values, servers[0]?.values ?? values));

/** Load balancers and servers that look at who asks give some addresses of many, each time others. */
const mayRotate = ({ resolver, servers }: ComparedRecords): boolean =>
  ['A', 'AAAA'].includes(resolver.question.type) && servers.every(({ values }) => values.length > 0);

/** Do the zone's servers contradict each other? */
export const serversDiffer = (compared: ComparedRecords): boolean =>
  isOwn(compared) && disagree(compared) && !mayRotate(compared);

/** Do they all say the same, and the resolver something older, or newer, that it will keep for a while? */
export function resolverDiffers(compared: ComparedRecords): boolean {
  const [first] = compared.servers;
  const { status } = compared.resolver.question;
  const answered = status === 'found' || status === 'nodata' || status === 'nxdomain';
  if (first === undefined || !answered || !isOwn(compared) || disagree(compared)) return false;
  return !same(first.values, compared.resolver.values);
}

/**
 * Do the zone's own servers already have a record of this kind that the resolver does not know yet? Then it is not
 * missing: it only has to get about. False where the servers were not asked.
 */
export function alreadyPublished(
  delegation: DelegationEvidence | undefined,
  name: string,
  type: string,
  isMeant: (value: string) => boolean = () => true,
): boolean {
  const compared = delegation?.compared.find((one) => one.name === name && one.type === type);
  return compared !== undefined && resolverDiffers(compared) && (compared.servers[0]?.values.some(isMeant) ?? false);
}
