// What the list can be narrowed by: of each facet the names that most domains have, each with how many would be left.
'use client';

import { useState } from 'react';
import { fleet } from '../../../../lib/messages/fleet.ts';
import { format } from '../../../../lib/messages/format.ts';
import { countForPeople } from '../../../../lib/messages/intl.ts';
import { type FleetFacet, type FleetOverview, fleetFacets } from '../../../../lib/model/fleet-overview.ts';
import { Breakable } from '../../../_components/breakable.tsx';
import type { Narrowed, Narrowing } from './narrow.ts';

const words = fleet.facets;
const FIRST = 7;
const STEP = 50;

interface FacetProps {
  facet: FleetFacet;
  names: readonly string[];
  counts: readonly number[];
  chosen: readonly number[];
  onChoose: (places: readonly number[]) => void;
}

function Facet({ facet, names, counts, chosen, onChoose }: FacetProps) {
  const [most, setMost] = useState(FIRST);
  const entries = names
    .map((name, place) => ({ name, place, n: counts[place] ?? 0 }))
    .filter(({ n, place }) => n > 0 || chosen.includes(place))
    .sort((one, other) => other.n - one.n || (one.name < other.name ? -1 : 1));
  const highest = Math.max(1, ...entries.slice(0, 1).map(({ n }) => n));
  if (entries.length === 0) return null;
  // What is chosen stays in sight, however few it leaves.
  const shown = entries.filter(({ place }, index) => index < most || chosen.includes(place));
  return (
    <fieldset className="border-t border-line px-4 py-3 first:border-0">
      <legend className="float-start mb-1.5 w-full font-[640]">{words.names[facet]}</legend>
      <ul className="clear-both grid gap-1">
        {shown.map(({ name, place, n }) => (
          <li key={place}>
            <label className="grid min-h-7 grid-cols-[1rem_minmax(0,1fr)_auto] items-center gap-x-2 gap-y-0.5 pointer-coarse:min-h-11">
              <input
                type="checkbox"
                className="size-4 accent-brand"
                data-facet={facet}
                checked={chosen.includes(place)}
                onChange={({ target }) =>
                  onChoose(target.checked ? [...chosen, place] : chosen.filter((one) => one !== place))
                }
              />
              <span className="typed-xs anywhere">
                <Breakable text={name} />
              </span>
              <span className="tnum text-tiny text-ink2">{countForPeople(n)}</span>
              <span className="count-track col-span-2 col-start-2 h-1.5!" aria-hidden="true">
                <i className="bar-count" style={{ width: `${(n / highest) * 100}%` }} />
              </span>
            </label>
          </li>
        ))}
      </ul>
      {entries.length > most && (
        <button
          type="button"
          className="link mt-1.5 text-tiny pointer-coarse:min-h-11"
          onClick={() => setMost(most + STEP)}
        >
          {format(words.more, { n: countForPeople(entries.length - most) })}
          <span className="sr-only">: {words.names[facet]}</span>
        </button>
      )}
    </fieldset>
  );
}

interface FacetListProps {
  overview: FleetOverview;
  narrowed: Narrowed;
  narrowing: Narrowing;
  onNarrow: (narrowing: Narrowing) => void;
}

export function FacetList({ overview: { names, rows }, narrowed, narrowing, onNarrow }: FacetListProps) {
  return (
    <aside className="pane min-w-0 self-start overflow-hidden" aria-label={words.label}>
      <div className="pane-head">
        <h2>{words.title}</h2>
        <p className="ms-auto text-tiny text-ink2">{format(words.of, { n: countForPeople(rows.length) })}</p>
      </div>
      {fleetFacets.map((facet) => (
        <Facet
          key={facet}
          facet={facet}
          names={names[facet]}
          counts={narrowed.counts[facet]}
          chosen={narrowing.chosen[facet]}
          onChoose={(places) => onNarrow({ ...narrowing, chosen: { ...narrowing.chosen, [facet]: places } })}
        />
      ))}
    </aside>
  );
}
