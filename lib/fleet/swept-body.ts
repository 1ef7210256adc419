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
  const { report, domain, lack } = swept;
  if (lack === 'stopped') return null;
  const { findings, servers, verdict, ms } = sweptDomain(swept);
  const said = report === null ? nothingSaid : saidIn(report);
  const body: FleetBody = {
    findings: inOrder(findings),
    untested: (report?.untested ?? []).map(({ id }) => id).sort(),
    servers,
    ...said,
    ...(lack === null ? {} : { lack }),
  };
  return { domain, verdict, body, at: now, ms };
}

/** Which look ended first is chance, and must not make another body of the same findings. */
const inOrder = (findings: FleetBody['findings']): FleetBody['findings'] =>
  findings
    .map((finding) => ({ finding, key: `${finding.id} ${JSON.stringify(finding.subject)}` }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ finding }) => finding);

type Said = Pick<FleetBody, 'mx' | 'nameservers' | 'provider' | 'includes'>;
const nothingSaid: Said = { mx: [], nameservers: [], provider: null, includes: [] };

function saidIn(report: Report): Said {
  const mx = seenBy(report.probes, 'mx').flatMap(({ targets }) => targets.map(({ exchange }) => exchange));
  const nameservers = seenBy(report.probes, 'nameservers').flatMap(({ servers: all }) => all.map(({ name }) => name));
  return {
    mx: [...new Set(mx)].sort(),
    nameservers: [...new Set(nameservers)].sort(),
    provider: mx.map((host) => providerOfMx(host)?.name ?? null).find((name) => name !== null) ?? null,
    includes: [...new Set(includesIn(report))].sort(),
  };
}
