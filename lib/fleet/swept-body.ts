// What the fleet keeps of one domain's run: what was found, what could not be judged, and what its domain shares with others.

import { seenBy } from '../model/outcome.ts';
import type { Report } from '../model/report.ts';
import { providerOfMx } from '../records/providers.ts';
import type { FleetBody, FleetResult } from '../store/fleet-results.ts';
import { type SweptReport, sweptDomain } from './sweep-domains.ts';

const includesIn = ({ probes }: Report): string[] =>
  seenBy(probes, 'spf').flatMap(({ terms }) =>
    terms.flatMap(({ name, value }) => {
      return name === 'include' && value !== null ? [value.toLowerCase()] : [];
    }),
  );

/** Null: the run was stopped, and nothing of it counts. */
export function fleetResultOf(swept: SweptReport, now: number): FleetResult | null {
  const { report, domain } = swept;
  if (!report) return null;
  const { findings, servers, verdict } = sweptDomain(swept);
  const mx = seenBy(report.probes, 'mx').flatMap(({ targets }) => targets.map(({ exchange }) => exchange));
  const nameservers = seenBy(report.probes, 'nameservers').flatMap(({ servers: all }) => all.map(({ name }) => name));
  const body: FleetBody = {
    findings: findings.map(({ id, severity, subject }) => ({ id, severity, subject: { ...subject } })),
    untested: report.untested.map(({ id }) => id).sort(),
    servers,
    mx: [...new Set(mx)].sort(),
    nameservers: [...new Set(nameservers)].sort(),
    provider: mx.map((host) => providerOfMx(host)?.name ?? null).find((name) => name !== null) ?? null,
    includes: [...new Set(includesIn(report))].sort(),
  };
  return { domain, verdict, body, at: now };
}
