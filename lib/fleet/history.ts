// Since when a domain has its faults, by its nights.
import type { FleetResult } from '../store/fleet-results.ts';

export interface FaultSince {
  id: string;
  severity: FleetResult['body']['findings'][number]['severity'];
  /** The first night in a row that found it, in milliseconds since 1970. */
  since: number;
  /** The oldest night that is known found it too: it may be older. */
  atLeast: boolean;
}

/** `nights`: the newest first. A night that could not judge a fault neither ends nor begins it. */
export function faultsSince(nights: readonly FleetResult[]): FaultSince[] {
  const [last, ...earlier] = nights;
  const found = new Map((last?.body.findings ?? []).map((finding) => [finding.id, finding]));
  return [...found.values()].map(({ id, severity }) => {
    let since = last?.at ?? 0;
    for (const { at, body } of earlier) {
      if (body.findings.some((finding) => finding.id === id)) since = at;
      else if (!body.lack && !body.untested.includes(id)) return { id, severity, since, atLeast: false };
    }
    return { id, severity, since, atLeast: true };
  });
}
