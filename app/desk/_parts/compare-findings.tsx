// What two checks found, a row a finding: new, mended, the same, or not to be compared; and the choice of what is shown.
'use client';

import { Check } from 'lucide-react';
import { useState } from 'react';
import { desk } from '../../../lib/messages/desk.ts';
import { readLate } from '../../../lib/messages/in-readers-language.ts';
import { type ComparedReports, placeOfFinding } from '../../../lib/model/compare-reports.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import type { Report } from '../../../lib/model/report.ts';
import { Mark } from '../../_components/mark.tsx';
import { markOf } from '../../_run/fault-slot.tsx';
import { type ChangeKind, ChangeTag } from './finding-item.tsx';

const words = desk.compare;
const kindsOfChip: Record<'changed' | 'cannotCompare' | 'unchanged', readonly ChangeKind[]> = {
  changed: ['new', 'mended'],
  cannotCompare: ['cannotCompare'],
  unchanged: ['unchanged'],
};
const chipNames = Object.keys(kindsOfChip) as Array<keyof typeof kindsOfChip>;
const chipWords = readLate(() => ({
  changed: words.changed,
  cannotCompare: desk.versus.tags.cannotCompare,
  unchanged: desk.versus.tags.unchanged,
}));

export interface Changed {
  kind: ChangeKind;
  finding: Finding;
}

/** The rows that the pressed chips stand for, and the chips. */
export function useChips(compared: ComparedReports | null): { shown: Changed[]; chips: React.ReactNode } {
  const [turned, setTurned] = useState<ReadonlySet<string> | null>(null);
  const rows = (['new', 'mended', 'cannotCompare', 'unchanged'] as const).flatMap((kind) =>
    (compared?.[kind] ?? []).map((finding): Changed => ({ kind, finding })),
  );
  const inChip = (chip: keyof typeof kindsOfChip) => rows.filter(({ kind }) => kindsOfChip[chip].includes(kind));
  // What changed is wanted first; where nothing did, what stayed.
  const usual = ['changed', 'cannotCompare', ...(rows.every(({ kind }) => kind === 'unchanged') ? ['unchanged'] : [])];
  const pressed: ReadonlySet<string> = turned ?? new Set(usual);
  const chips = (
    <fieldset className="no-print ms-auto flex flex-wrap gap-1.5">
      <legend className="sr-only">{words.show}</legend>
      {chipNames.map((chip) => (
        <button
          key={chip}
          type="button"
          className="chip"
          aria-pressed={pressed.has(chip)}
          onClick={() => {
            const next = new Set(pressed);
            if (!next.delete(chip)) next.add(chip);
            setTurned(next);
          }}
        >
          {pressed.has(chip) && <Check className="size-3.5" aria-hidden="true" />}
          {chipWords[chip]} <span className="tnum">{inChip(chip).length}</span>
        </button>
      ))}
    </fieldset>
  );
  return { shown: chipNames.filter((chip) => pressed.has(chip)).flatMap(inChip), chips };
}

/** What one of the two checks says of a finding. */
function Cell({ finding, absent }: { finding: Finding | undefined; absent: 'fine' | 'blank' }) {
  return (
    <span className="flex min-w-0 gap-2">
      <Mark kind={finding ? markOf[finding.severity] : absent} className="mt-0.5 size-4" />
      <span className="anywhere min-w-0">
        {finding ? (
          <>
            <span className="sr-only">{desk.severities[finding.severity]}: </span>
            {finding.title}
          </>
        ) : absent === 'fine' ? (
          words.seenFine
        ) : (
          words.notSeen
        )}
      </span>
    </span>
  );
}

interface TableProps {
  rows: Changed[];
  before: Report;
  after: Report;
  /** How a row names its finding. */
  name: (finding: Finding) => React.ReactNode;
}

export function FindingTable({ rows, before, after, name }: TableProps) {
  const { columns } = words;
  const told = (report: Report, finding: Finding) =>
    report.findings.find((other) => placeOfFinding(other) === placeOfFinding(finding));
  return (
    <div className="ledger-box">
      <table className="ledger">
        <caption className="sr-only">{words.caption}</caption>
        <thead>
          <tr>
            {(['change', 'question', 'before', 'after'] as const).map((column) => (
              <th key={column} scope="col">
                {columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ kind, finding }) => {
            const absent = kind === 'cannotCompare' ? 'blank' : 'fine';
            return (
              <tr key={placeOfFinding(finding)}>
                <td data-l={columns.change}>
                  <span className="min-w-0">
                    <ChangeTag kind={kind} />
                  </span>
                </td>
                <th scope="row">{name(finding)}</th>
                <td data-l={columns.before}>
                  <Cell finding={told(before, finding)} absent={absent} />
                </td>
                <td data-l={columns.after}>
                  <Cell finding={told(after, finding)} absent={absent} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
