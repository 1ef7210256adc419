// Which domains fit what was chosen, and how many would fit each further choice; in one walk over the rows.
import {
  type FleetFacet,
  type FleetKind,
  type FleetOverview,
  type FleetRow,
  fleetFacets,
} from '../../../../lib/model/fleet-overview.ts';

export interface Narrowing {
  /** A part of the name. */
  text: string;
  kind: FleetKind | null;
  /** Only with faults that the sweep before did not find. */
  fresh: boolean;
  /** By facet, places among its names; none: all. */
  chosen: Readonly<Record<FleetFacet, readonly number[]>>;
}

export const everything: Narrowing = {
  ...{ text: '', kind: null, fresh: false },
  chosen: { fault: [], server: [], mx: [], nameserver: [], provider: [], include: [], label: [] },
};

export interface Narrowed {
  rows: FleetRow[];
  /** By facet and place: the rows that fit all the rest and have it. */
  counts: Record<FleetFacet, number[]>;
  kinds: Record<FleetKind, number>;
  fresh: number;
}

/** Within a facet one of the chosen is enough; between facets all must fit. */
export function narrow({ rows, names }: Pick<FleetOverview, 'rows' | 'names'>, given: Narrowing): Narrowed {
  const text = given.text.trim().toLowerCase();
  const zeros = (facet: FleetFacet) => new Array<number>(names[facet].length).fill(0);
  const counts = {
    ...{ fault: zeros('fault'), server: zeros('server'), mx: zeros('mx'), nameserver: zeros('nameserver') },
    ...{ provider: zeros('provider'), include: zeros('include'), label: zeros('label') },
  };
  const chosen = fleetFacets.flatMap((facet) =>
    given.chosen[facet].length > 0 ? [{ facet, places: new Set(given.chosen[facet]) }] : [],
  );
  const narrowed: Narrowed = { rows: [], counts, kinds: { mend: 0, risk: 0, note: 0, fine: 0, blank: 0 }, fresh: 0 };
  const count = (facet: FleetFacet, row: FleetRow) => {
    const of = counts[facet];
    for (const place of row.at[facet]) of[place] = (of[place] ?? 0) + 1;
  };
  for (const row of rows) {
    if (text !== '' && !row.domain.includes(text)) continue;
    const failed = chosen.filter(({ facet, places }) => !row.at[facet].some((place) => places.has(place)));
    const [first] = failed;
    const fitsKind = given.kind === null || row.kind === given.kind;
    const fitsFresh = !given.fresh || row.fresh.length > 0;
    if (!first) {
      if (fitsFresh) narrowed.kinds[row.kind] += 1;
      if (fitsKind && row.fresh.length > 0) narrowed.fresh += 1;
    }
    if (!fitsKind || !fitsFresh) continue;
    if (!first) {
      narrowed.rows.push(row);
      for (const facet of fleetFacets) count(facet, row);
    } else if (failed.length === 1) count(first.facet, row);
  }
  return narrowed;
}
