// The rows that fit as files: CSV for spreadsheets (RFC 4180), NDJSON for programs.

import type { Severity } from '../../../../lib/model/finding.ts';
import { type FleetOverview, type FleetRow, fleetFacets } from '../../../../lib/model/fleet-overview.ts';

const severities: readonly Severity[] = ['error', 'warning', 'notice'];
type Names = FleetOverview['names'];
type Laid = Pick<FleetOverview, 'names' | 'nights'>;

function plainRow({ domain, kind, at, severities: its, fresh, since }: FleetRow, { names, nights }: Laid) {
  const of = (facet: keyof Names, places: readonly number[]) => places.map((place) => names[facet][place] ?? '');
  const faults = of('fault', at.fault).map((id, index) => {
    const night = nights[since[index] ?? -1];
    const known = night ? { since: new Date(night.at).toISOString(), orBefore: night.atLeast } : {};
    return { id, severity: severities[its[index] ?? 2] ?? ('notice' as const), ...known };
  });
  return {
    ...{ domain, kind, faults, new: of('fault', fresh) },
    ...{ server: of('server', at.server), mx: of('mx', at.mx), nameserver: of('nameserver', at.nameserver) },
    ...{ provider: of('provider', at.provider), include: of('include', at.include), label: of('label', at.label) },
  };
}

export const ndjsonOf = (rows: readonly FleetRow[], laid: Laid): string =>
  rows.map((row) => `${JSON.stringify(plainRow(row, laid))}\n`).join('');

/** A cell that a spreadsheet would take for a formula gets a ' before it. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

export const csvOf = (lines: readonly (readonly string[])[]): string =>
  lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');

export function csvOfRows(rows: readonly FleetRow[], laid: Laid): string {
  const others = fleetFacets.filter((facet) => facet !== 'fault');
  const head = ['domain', 'kind', 'errors', 'warnings', 'notices', 'new', 'since', ...others];
  const lines = rows.map((row) => {
    const plain = plainRow(row, laid);
    const ids = (severity: Severity) =>
      plain.faults.flatMap((fault) => (fault.severity === severity ? [fault.id] : [])).join(' ');
    return [
      ...[plain.domain, plain.kind, ...severities.map(ids), plain.new.join(' '), plain.faults[0]?.since ?? ''],
      ...others.map((facet) => plain[facet].join(' ')),
    ];
  });
  return csvOf([head, ...lines]);
}
