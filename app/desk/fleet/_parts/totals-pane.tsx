// Totals by the worst that was found of each domain, as bars that can be told apart in black and white; and what changed.
'use client';

import { fleet } from '../../../../lib/messages/fleet.ts';
import { format } from '../../../../lib/messages/format.ts';
import { countForPeople } from '../../../../lib/messages/intl.ts';
import { type FleetKind, type FleetOverview, fleetKinds } from '../../../../lib/model/fleet-overview.ts';
import { Breakable } from '../../../_components/breakable.tsx';
import { Fold } from '../../../_components/fold.tsx';
import { Mark } from '../../../_components/mark.tsx';
import { shortDay, timeOfDay } from '../../../_run/time-of-day.ts';

const bars: Record<FleetKind, string> = {
  ...{ mend: 'bar-mend', risk: 'bar-risk', note: 'bar-note', fine: 'bar-fine', blank: 'bar-blank' },
};
/** Longer lists are read in the API. */
const MOST_LISTED = 100;

export function TotalsPane({ rows }: Pick<FleetOverview, 'rows'>) {
  const words = fleet.totals;
  const totals = fleetKinds.map((kind) => ({ kind, n: rows.filter((row) => row.kind === kind).length }));
  const told = totals.map(({ kind, n }) => `${words.kinds[kind]} ${countForPeople(n)}`).join(', ');
  return (
    <section className="pane min-w-0 overflow-hidden" aria-labelledby="fleet-totals">
      <div className="pane-head">
        <h2 id="fleet-totals">{words.title}</h2>
      </div>
      <div className="p-4">
        <div className="flex h-6 gap-[2px]" role="img" aria-label={`${words.label}: ${told}`}>
          {totals.map(
            ({ kind, n }) =>
              n > 0 && <span key={kind} className={`min-w-1 rounded-[3px] ${bars[kind]}`} style={{ flexGrow: n }} />,
          )}
        </div>
        <ul className="mt-3 grid grid-cols-[repeat(auto-fit,minmax(7rem,1fr))] gap-x-2 gap-y-2">
          {totals.map(({ kind, n }) => (
            <li key={kind} className="flex gap-2">
              <Mark kind={kind} className="mt-0.5 size-[17px]" />
              <span>
                <b className="tnum text-[1.0625rem]">{countForPeople(n)}</b>
                <span className="block text-[.75rem] text-ink2">{words.kinds[kind]}</span>
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

type Changed = FleetOverview['mended'];

function ChangedList({ what, list }: { what: string; list: Changed }) {
  if (list.length === 0) return null;
  return (
    <Fold
      className="border-t border-line px-4"
      summary={format(fleet.changes.list, { n: countForPeople(list.length), what })}
    >
      <ul className="grid gap-1 pb-3">
        {list.slice(0, MOST_LISTED).map(({ domain, id }) => (
          <li key={`${domain} ${id}`} className="flex flex-wrap gap-x-3">
            <span className="typed-s">
              <Breakable text={domain} />
            </span>
            <span className="typed-xs text-ink2">{id}</span>
          </li>
        ))}
        {list.length > MOST_LISTED && (
          <li className="text-ink2">{format(fleet.changes.more, { n: countForPeople(list.length - MOST_LISTED) })}</li>
        )}
      </ul>
    </Fold>
  );
}

export function ChangesPane({ overview }: { overview: FleetOverview }) {
  const words = fleet.changes;
  const { before, rows, mended, same, cannotCompare } = overview;
  const fresh = rows.reduce((sum, row) => sum + row.fresh.length, 0);
  const parts = [
    { text: words.fresh, n: fresh },
    { text: words.mended, n: mended.length },
    { text: words.same, n: same },
    { text: words.cannotCompare, n: cannotCompare.length },
  ];
  return (
    <section className="pane min-w-0 overflow-hidden" aria-labelledby="fleet-changes">
      <div className="pane-head">
        <h2 id="fleet-changes">{words.title}</h2>
        {before !== null && (
          <p className="text-ink2">
            {format(words.before, { day: shortDay(new Date(before)), time: timeOfDay(new Date(before)) })}
          </p>
        )}
      </div>
      {before === null ? (
        <p className="px-4 py-3 text-ink2">{words.none}</p>
      ) : (
        <>
          <ul className="grid grid-cols-2 gap-px bg-line lg:grid-cols-4">
            {parts.map(({ text, n }) => (
              <li key={text} className="bg-slip px-4 py-3">
                <b className="tnum text-[1.0625rem]">{countForPeople(n)}</b> {text}
              </li>
            ))}
          </ul>
          <ChangedList what={words.mended} list={mended} />
          <ChangedList what={words.cannotCompare} list={cannotCompare} />
        </>
      )}
    </section>
  );
}
