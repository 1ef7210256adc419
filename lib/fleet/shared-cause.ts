// One fault across the fleet: what its domains share, so that one mend helps many.
import type { FleetResult } from '../store/fleet-results.ts';
import { addressOf } from './overview.ts';

/** Where a cause can lie, the nearest first: of two that say as much, the first is named. */
export const causeKinds = ['host', 'include', 'mx', 'server', 'nameserver', 'provider'] as const;
export type CauseKind = (typeof causeKinds)[number];

export interface CauseGroup {
  /** Null: nothing that sets these domains apart from those without the fault. */
  cause: { kind: CauseKind; name: string } | null;
  domains: string[];
  /** Domains of the fleet that share it and do not have the fault. */
  without: number;
}

/** What more of its domains lack the fault than have it is not where the fault comes from. */
const LEAST_SHARE = 0.5;

type Cause = `${CauseKind} ${string}`;

/** `fault` null: whatever does not depend on a finding. */
function causesOf({ domain, body }: FleetResult, fault: string | null): Cause[] {
  const hosts = body.findings
    .filter(({ id }) => id === fault)
    .flatMap(({ subject: { host } }) => (typeof host === 'string' && host !== domain ? [host.toLowerCase()] : []));
  const causes: Cause[] = [
    ...hosts.map((name): Cause => `host ${name}`),
    ...body.includes.map((name): Cause => `include ${name}`),
    ...body.mx.map((name): Cause => `mx ${name}`),
    ...body.servers.map((server): Cause => `server ${addressOf(server)}`),
    ...body.nameservers.map((name): Cause => `nameserver ${name}`),
    ...(body.provider === null ? [] : [`provider ${body.provider}` satisfies Cause]),
  ];
  return [...new Set(causes)];
}

const hasFault = ({ body }: FleetResult, fault: string) => body.findings.some(({ id }) => id === fault);
const kindIn = (cause: Cause) => cause.slice(0, cause.indexOf(' ')) as CauseKind;

/**
 * Each domain stands in one group: the largest that most of whose domains have the fault, then the largest of the rest.
 * The last group is of those that share nothing of the kind.
 */
export function sharedCauses(results: readonly FleetResult[], fault: string): CauseGroup[] {
  const healthy = new Map<Cause, number>();
  const faulty = new Map<string, Cause[]>();
  for (const result of results)
    if (hasFault(result, fault)) faulty.set(result.domain, causesOf(result, fault));
    else for (const cause of causesOf(result, null)) healthy.set(cause, (healthy.get(cause) ?? 0) + 1);

  const byCause = new Map<Cause, Set<string>>();
  for (const [domain, causes] of faulty)
    for (const cause of causes) byCause.set(cause, (byCause.get(cause) ?? new Set()).add(domain));
  const shareOf = (cause: Cause, n: number) => n / (n + (healthy.get(cause) ?? 0));
  const candidates = [...byCause].filter(
    ([cause, domains]) => domains.size > 1 && shareOf(cause, domains.size) >= LEAST_SHARE,
  );
  const groups: CauseGroup[] = [];
  for (;;) {
    let best: { cause: Cause; domains: Set<string>; score: number } | null = null;
    for (const [cause, domains] of candidates) {
      if (domains.size < 2) continue;
      const score = domains.size * shareOf(cause, domains.size);
      const isNearer = (other: Cause) => causeKinds.indexOf(kindIn(cause)) < causeKinds.indexOf(kindIn(other));
      if (best === null || score > best.score || (score === best.score && isNearer(best.cause)))
        best = { cause, domains, score };
    }
    if (!best) break;
    const { cause, domains: taken } = best;
    groups.push({
      cause: { kind: kindIn(cause), name: cause.slice(cause.indexOf(' ') + 1) },
      domains: [...taken].sort(),
      without: healthy.get(cause) ?? 0,
    });
    for (const domain of groups.at(-1)?.domains ?? []) {
      faulty.delete(domain);
      for (const [, domains] of candidates) domains.delete(domain);
    }
  }
  if (faulty.size > 0) groups.push({ cause: null, domains: [...faulty.keys()].sort(), without: 0 });
  return groups;
}
