// Ten thousand rows of which only those in sight are drawn: each is as high as the others, so that places can be reckoned.
'use client';

import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { fleet } from '../../../../lib/messages/fleet.ts';
import { format } from '../../../../lib/messages/format.ts';
import type { FleetOverview, FleetRow } from '../../../../lib/model/fleet-overview.ts';
import { Breakable } from '../../../_components/breakable.tsx';
import { Mark } from '../../../_components/mark.tsx';
import { Tag } from '../../../_components/tag.tsx';
import { shortDay } from '../../../_run/time-of-day.ts';

const words = fleet.table;
const marks = ['mend', 'risk', 'note'] as const;
/** Heights of a row in pixels: in one line of cells, and where the pane is too narrow for that. */
const WIDE = 52;
const NARROW = 156;
/** The least width for one line of cells, in pixels. */
const LEAST_WIDE = 736;
/** Rows drawn above and below those in sight. */
const SPARE = 12;
const MOST_FAULTS = 2;

type Laid = Pick<FleetOverview, 'names' | 'nights'>;

/** Since when the worst of it is there; '' where that is not known, or nothing is there. */
function sinceOf({ since: [first = -1] }: FleetRow, nights: Laid['nights']): string {
  const night = nights[first];
  if (!night) return '';
  const day = shortDay(new Date(night.at));
  return night.atLeast ? format(words.orBefore, { day }) : day;
}

function Faults({ row, names }: { row: FleetRow; names: FleetOverview['names'] }) {
  const { fault } = row.at;
  return (
    <span className="flex flex-wrap gap-x-3">
      {fault.slice(0, MOST_FAULTS).map((place, index) => (
        <a
          key={place}
          href={`/desk/fleet/faults/${names.fault[place]}`}
          className="above link-quiet inline-flex min-h-6 items-center gap-1.5"
        >
          <Mark kind={marks[row.severities[index] ?? 2] ?? 'note'} className="size-[15px]" />
          <span className="typed-xs">{names.fault[place]}</span>
        </a>
      ))}
      {fault.length > MOST_FAULTS && (
        <span className="text-tiny text-ink2">{format(words.more, { n: fault.length - MOST_FAULTS })}</span>
      )}
    </span>
  );
}

interface RowProps extends Laid {
  row: FleetRow;
  place: number;
  height: number;
  wide: boolean;
}

function DomainRow({ row, names, nights, place, height, wide }: RowProps) {
  const [first] = row.at.nameserver;
  const since = sinceOf(row, nights);
  const tr = wide ? '' : 'grid content-center gap-1.5 overflow-hidden px-4';
  // A cell of a table grows with what is in it; what is in the cell does not.
  const cell = (more: string) => `flex min-w-0 items-center gap-x-2 overflow-hidden ${more}`;
  const inCell = wide ? { height } : {};
  return (
    <tr
      aria-rowindex={place + 2}
      className={`relative shadow-[inset_0_-1px_0_var(--mm-line)] hover:bg-well ${tr}`}
      style={{ height }}
    >
      <th scope="row" className={wide ? 'px-2 ps-4 text-start font-normal' : 'block text-start font-normal'}>
        <div className={cell('')} style={inCell}>
          <a href={`/desk/fleet/domains/${encodeURIComponent(row.domain)}`} data-row="" className="row-link typed-s">
            <Breakable text={row.domain} />
          </a>
        </div>
      </th>
      <td className={wide ? 'px-2' : 'block'}>
        <div className={cell('flex-wrap content-center')} style={inCell}>
          <Tag kind={row.kind}>{fleet.totals.kinds[row.kind]}</Tag>
          {row.fresh.length > 0 && (
            <span className="inline-flex items-center gap-1 text-tiny font-[620]">
              <Plus className="size-3.5" aria-hidden="true" />
              {words.fresh}
            </span>
          )}
        </div>
      </td>
      <td className={wide ? 'px-2' : 'block'}>
        <div className={cell('')} style={inCell}>
          <Faults row={row} names={names} />
        </div>
      </td>
      <td className={wide ? 'px-2' : 'block'}>
        <div className={cell('text-tiny')} style={inCell}>
          <span>
            {!wide && since !== '' && <span className="text-ink2">{words.columns.since} </span>}
            {since}
          </span>
        </div>
      </td>
      <td className={wide ? 'px-2 pe-4' : 'block'}>
        <div className={cell('typed-xs text-ink2')} style={inCell}>
          <span>{first !== undefined && <Breakable text={names.nameserver[first] ?? ''} />}</span>
        </div>
      </td>
    </tr>
  );
}

/** Stands for the rows that are not drawn. */
function Gap({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tbody>
      <tr>
        <td colSpan={5} style={{ height }} />
      </tr>
    </tbody>
  );
}

const widths = { domain: 'w-[27%] ps-4', verdict: 'w-48', faults: '', since: 'w-30', servers: 'w-[18%] pe-4' };

export function DomainRows({ rows, names, nights }: Laid & { rows: readonly FleetRow[] }) {
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [size, setSize] = useState({ width: 1_000, height: 600 });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watch = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  // Another choice begins at its top.
  const before = useRef(rows);
  useEffect(() => {
    if (before.current !== rows) box.current?.scrollTo({ top: 0 });
    before.current = rows;
  }, [rows]);
  const wide = size.width >= LEAST_WIDE;
  const height = wide ? WIDE : NARROW;
  const from = Math.min(Math.max(0, Math.floor(top / height) - SPARE), rows.length);
  const drawn = rows.slice(from, Math.ceil((top + size.height) / height) + SPARE);
  return (
    <div
      ref={box}
      className="relative max-h-[min(70vh,44rem)] overflow-y-auto"
      onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
    >
      <table
        className={wide ? 'w-full table-fixed border-separate border-spacing-0' : 'block w-full'}
        aria-rowcount={rows.length + 1}
      >
        <caption className="sr-only">{words.title}</caption>
        <thead className={wide ? 'sticky top-0 z-10 bg-well' : 'sr-only'}>
          <tr aria-rowindex={1}>
            {(['domain', 'verdict', 'faults', 'since', 'servers'] as const).map((column) => (
              <th
                key={column}
                scope="col"
                className={`border-b border-line px-2 py-1.5 text-start text-[.75rem] font-[600] text-ink2 ${widths[column]}`}
              >
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <Gap height={from * height} />
        <tbody className={wide ? '' : 'block'}>
          {drawn.map((row, index) => (
            <DomainRow key={row.domain} {...{ row, names, nights, wide, height }} place={from + index} />
          ))}
        </tbody>
        <Gap height={(rows.length - from - drawn.length) * height} />
      </table>
    </div>
  );
}
