// How long each fault was seen: solid is what two checks saw, stitched the gap in which it changed, hatched what nobody knows.
'use client';

import { useId, useState } from 'react';
import { deskHistory } from '../../../lib/messages/desk-history.ts';
import { format } from '../../../lib/messages/format.ts';
import { messages } from '../../../lib/messages/index.ts';
import type { DomainHistory, Lane } from '../../../lib/model/domain-history.ts';
import { Mark } from '../../_components/mark.tsx';
import { markOf } from '../../_run/fault-slot.tsx';
import { dayAlone } from './when.ts';

const words = deskHistory.domain.lanes;
const columns = 'md:grid-cols-[19rem_minmax(0,1fr)]';
const MOST = 12;
const TICKS = 4;
const DAY_MS = 86_400_000;

const barOf = { mend: 'bar-mend', risk: 'bar-risk', note: 'bar-note' };

/** Where a time lies between the first and the last look, in percent. */
type Place = (at: string) => number;

function textOf({ now, change, segments }: Lane, first: string, last: string): string {
  if (now === 'unknown') return format(words.unknown, { day: dayAlone(segments.at(-1)?.from ?? last) });
  if (change) {
    const [from, to] = [dayAlone(change.from), dayAlone(change.to)];
    return now === 'wrong' ? format(words.new, { day: from }) : format(words.mended, { from, to });
  }
  const known = segments.find(({ state }) => state === 'wrong' || state === 'working')?.from ?? last;
  return known === first && segments.length > 0
    ? format(words.since, { day: dayAlone(first) })
    : format(words.seen, { day: dayAlone(known) });
}

function Stretch({ lane, place }: { lane: Lane; place: Place }) {
  const bar = barOf[markOf[lane.severity] as keyof typeof barOf] ?? 'bar-note';
  const looks = {
    wrong: `${bar} top-[9px] h-3 rounded-[3px]`,
    working: 'top-[14px] h-[2px] bg-fine-solid',
    changed: 'seam top-[14px] h-[2px] text-ink3',
    unknown: 'bar-blank top-[9px] h-3 rounded-[3px]',
  };
  return (
    <span className="bars-keep-colour relative block h-[30px]" aria-hidden="true">
      {lane.segments.map(({ state, from, to }) => (
        <span
          key={`${state} ${from}`}
          className={`absolute ${looks[state]}`}
          style={{ insetInlineStart: `${place(from)}%`, width: `${Math.max(0.4, place(to) - place(from))}%` }}
        />
      ))}
      {/* What the newest look saw has had no time yet: a mark of its own. */}
      {lane.now === 'wrong' && lane.segments.at(-1)?.state !== 'wrong' && (
        <span className={`absolute end-0 top-[9px] h-3 w-1.5 rounded-[3px] ${bar}`} />
      )}
    </span>
  );
}

function Row({ lane, place, first, last }: { lane: Lane; place: Place; first: string; last: string }) {
  const mark = lane.now === 'wrong' ? markOf[lane.severity] : lane.now === 'working' ? 'fine' : 'blank';
  return (
    <li className={`grid items-center gap-x-4 border-t border-line px-4 py-0.5 ${columns}`}>
      <span className="flex min-w-0 items-start gap-2 py-1">
        <Mark kind={mark} className="mt-0.5 size-4 shrink-0" />
        <span className="anywhere min-w-0">
          <span className="sr-only">{messages.shared.status[mark]}: </span>
          <span className="typed-s font-[560]">{lane.id}</span>{' '}
          <span className="text-tiny text-ink2">{textOf(lane, first, last)}</span>
        </span>
      </span>
      <Stretch lane={lane} place={place} />
    </li>
  );
}

function Legend() {
  const keys = {
    wrong: 'bar-mend h-2.5 w-5 rounded-[2px]',
    working: 'h-[2px] w-5 bg-fine-solid',
    changed: 'seam w-5 text-ink3',
    unknown: 'bar-blank h-2.5 w-5 rounded-[2px]',
  };
  return (
    <ul className="bars-keep-colour ms-auto flex flex-wrap gap-x-4 gap-y-1 text-tiny text-ink2" aria-label={words.key}>
      {(['wrong', 'working', 'changed', 'unknown'] as const).map((state) => (
        <li key={state} className="inline-flex items-center gap-1.5">
          <span className={keys[state]} aria-hidden="true" />
          {words.legend[state]}
        </li>
      ))}
    </ul>
  );
}

/** A tick a check; people's stand taller, with the name of whose it was. */
function Axis({
  looks,
  place,
  first,
  last,
}: Pick<DomainHistory, 'looks'> & { place: Place; first: string; last: string }) {
  const [from, span] = [Date.parse(first), Date.parse(last) - Date.parse(first)];
  const days =
    span < DAY_MS ? [] : Array.from({ length: TICKS }, (_, n) => new Date(from + (span * n) / TICKS).toISOString());
  return (
    <div className={`grid gap-x-4 px-4 max-md:hidden ${columns}`}>
      <span className="self-end pb-1 text-tiny text-ink2">{words.ticks}</span>
      <span className="relative block h-[2.75rem]" aria-hidden="true">
        {days.map((day) => (
          <span key={day} className="typed-xs absolute top-1 text-ink2" style={{ insetInlineStart: `${place(day)}%` }}>
            {dayAlone(day)}
          </span>
        ))}
        <span className="typed-xs absolute end-0 top-1 text-ink2">{dayAlone(last)}</span>
        {looks.map(({ kind, at, id }) => (
          <span
            key={`${kind} ${at} ${id}`}
            className={`absolute bottom-1 ${kind === 'sweep' ? 'h-2 w-[2px] bg-edge' : 'h-4 w-[3px] rounded-full bg-ink'}`}
            style={{ insetInlineStart: `min(${place(at)}%, calc(100% - 3px))` }}
          />
        ))}
      </span>
    </div>
  );
}

export function LanePane({ looks, lanes }: Pick<DomainHistory, 'looks' | 'lanes'>) {
  const id = useId();
  const [most, setMost] = useState(MOST);
  const [first, last] = [looks.at(-1)?.at, looks[0]?.at];
  const [from, to] = [Date.parse(first ?? ''), Date.parse(last ?? '')];
  const place: Place = (at) => (to === from ? 100 : ((Date.parse(at) - from) / (to - from)) * 100);
  return (
    <section className="pane min-w-0 overflow-hidden" aria-labelledby={id}>
      <div className="pane-head">
        <h2 id={id}>{words.title}</h2>
        {lanes.length > 0 && <Legend />}
      </div>
      {lanes.length === 0 || first === undefined || last === undefined ? (
        <p className="px-4 py-3 text-ink2">{words.none}</p>
      ) : (
        <>
          {looks.length > 1 && <Axis looks={looks} place={place} first={first} last={last} />}
          <ul className="[&>li:first-child]:border-t-0 md:[&>li:first-child]:border-t">
            {lanes.slice(0, most).map((lane) => (
              <Row key={lane.id} lane={lane} place={place} first={first} last={last} />
            ))}
          </ul>
          {lanes.length > most && (
            <p className="border-t border-line px-4 py-2">
              <button type="button" className="btn btn-desk btn-side" onClick={() => setMost(lanes.length)}>
                {format(deskHistory.recent.more, { n: lanes.length - most })}
              </button>
            </p>
          )}
        </>
      )}
    </section>
  );
}
