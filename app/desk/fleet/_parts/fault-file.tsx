// All domains with one fault as a file, each with what it shares with others.
'use client';

import { fleet } from '../../../../lib/messages/fleet.ts';
import { format } from '../../../../lib/messages/format.ts';
import { countForPeople } from '../../../../lib/messages/intl.ts';
import { DownloadButton } from './download.tsx';
import { csvOf } from './export-rows.ts';

interface FaultFileProps {
  fault: string;
  groups: readonly { cause: { kind: string; name: string } | null; domains: readonly string[] }[];
  n: number;
}

export function FaultFile({ fault, groups, n }: FaultFileProps) {
  const make = () =>
    csvOf([
      ['domain', 'fault', 'shares', 'name'],
      ...groups.flatMap(({ cause, domains }) =>
        domains.map((domain) => [domain, fault, cause?.kind ?? '', cause?.name ?? '']),
      ),
    ]);
  return (
    <DownloadButton name={`${fault}.csv`} type="text/csv" make={make}>
      {format(fleet.table.csv, { n: countForPeople(n) })}
    </DownloadButton>
  );
}
