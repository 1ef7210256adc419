// The domains that fit: chips for the worst that was found, a filter by name, the rows, and the same as files.
'use client';

import { Check } from 'lucide-react';
import { fleet } from '../../../../lib/messages/fleet.ts';
import { format } from '../../../../lib/messages/format.ts';
import { countForPeople } from '../../../../lib/messages/intl.ts';
import { type FleetOverview, fleetKinds } from '../../../../lib/model/fleet-overview.ts';
import { DomainRows } from './domain-rows.tsx';
import { DownloadButton } from './download.tsx';
import { csvOfRows, ndjsonOf } from './export-rows.ts';
import type { Narrowed, Narrowing } from './narrow.ts';

const words = fleet.table;

function Chip({ on, text, n, onTurn }: { on: boolean; text: string; n: number; onTurn: () => void }) {
  return (
    <button type="button" className="chip" aria-pressed={on} onClick={onTurn}>
      {on && <Check className="size-3.5" aria-hidden="true" />}
      {text} <span className="tnum">{countForPeople(n)}</span>
    </button>
  );
}

interface DomainPaneProps {
  overview: FleetOverview;
  narrowed: Narrowed;
  narrowing: Narrowing;
  /** As it stands in the field, which may be ahead of the list. */
  text: string;
  onText: (text: string) => void;
  onNarrow: (narrowing: Narrowing) => void;
}

export function DomainPane({
  overview: { names, nights, rows: all },
  narrowed,
  narrowing,
  text,
  onText,
  onNarrow,
}: DomainPaneProps) {
  const { rows, kinds, fresh } = narrowed;
  const n = countForPeople(rows.length);
  return (
    <section className="pane min-w-0 self-start overflow-hidden" aria-labelledby="fleet-domains">
      <div className="pane-head">
        <h2 id="fleet-domains">{words.title}</h2>
        <fieldset className="flex flex-wrap gap-1.5">
          <legend className="sr-only">{words.show}</legend>
          {fleetKinds.map((kind) => (
            <Chip
              key={kind}
              on={narrowing.kind === kind}
              text={fleet.totals.kinds[kind]}
              n={kinds[kind]}
              onTurn={() => onNarrow({ ...narrowing, kind: narrowing.kind === kind ? null : kind })}
            />
          ))}
          <Chip
            on={narrowing.fresh}
            text={words.freshChip}
            n={fresh}
            onTurn={() => onNarrow({ ...narrowing, fresh: !narrowing.fresh })}
          />
        </fieldset>
      </div>
      <div className="flex flex-wrap items-center gap-3 border-b border-line px-4 py-2">
        <input
          type="search"
          className="field-desk max-w-72"
          aria-label={words.filter}
          placeholder={words.filter}
          spellCheck={false}
          autoComplete="off"
          data-find=""
          value={text}
          onChange={({ target }) => onText(target.value)}
        />
        <p className="text-tiny text-ink2" role="status">
          {rows.length === 0 ? words.none : format(words.count, { n, all: countForPeople(all.length) })}
        </p>
        <div className="ms-auto flex flex-wrap gap-2">
          <DownloadButton name="fleet.csv" type="text/csv" make={() => csvOfRows(rows, { names, nights })}>
            {format(words.csv, { n })}
          </DownloadButton>
          <DownloadButton
            name="fleet.ndjson"
            type="application/x-ndjson"
            make={() => ndjsonOf(rows, { names, nights })}
          >
            {format(words.ndjson, { n })}
          </DownloadButton>
        </div>
      </div>
      <DomainRows {...{ rows, names, nights }} />
    </section>
  );
}
