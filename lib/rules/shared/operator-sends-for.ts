// Says whether the operator's own servers send for a domain, so that strangers' domains are not held to its records.
import type { MxEvidence } from '../../model/evidence.ts';
import { providerOfMx } from '../../records/providers.ts';
import type { JudgeContext } from '../define.ts';

/**
 * As far as can be seen: its MX or the recommended submission host is one of the operator's. Where the profile names
 * neither, every domain but one at a known mailbox provider counts.
 */
export function operatorSendsFor(mx: MxEvidence, { operatorHosts, operatorMx, recommendation }: JudgeContext): boolean {
  const own = [...operatorHosts, ...operatorMx];
  const exchanges = mx.targets.map(({ exchange }) => exchange);
  const outgoing = recommendation?.outgoing?.host;
  if (own.length > 0) return [...exchanges, outgoing].some((host) => host !== undefined && own.includes(host));
  return !exchanges.some((exchange) => providerOfMx(exchange)?.mailbox);
}
