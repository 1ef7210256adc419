// The sweep: how far it is, how fast, how long it still takes; begun, paused and let go on here.
'use client';

import { Pause, Play } from 'lucide-react';
import { fleet } from '../../../../lib/messages/fleet.ts';
import { format } from '../../../../lib/messages/format.ts';
import { countForPeople } from '../../../../lib/messages/intl.ts';
import { Mark } from '../../../_components/mark.tsx';
import type { Fleet, Status } from './use-fleet.ts';

const words = fleet.sweep;

/** "about" so long, in the unit that says it shortest; null: it cannot be said. */
function timeLeft({ domains, done, perSecond, state }: Status): string | null {
  if (state !== 'running' || perSecond <= 0 || done === 0) return null;
  const seconds = Math.max(1, Math.round((domains - done) / perSecond));
  if (seconds < 90) return format(words.seconds, { n: seconds });
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return format(words.minutes, { n: minutes });
  return format(words.hours, { h: Math.floor(minutes / 60), min: minutes % 60 });
}

/** What the button, and P, do now. */
export const turnOf = ({ state }: Status) =>
  state === 'running' ? ('pause' as const) : state === 'paused' ? ('resume' as const) : ('sweeps' as const);

export function SweepPane({
  status,
  problem,
  said,
  turn,
}: Pick<Fleet, 'problem' | 'said' | 'turn'> & { status: Status }) {
  const { state, domains, done, perSecond } = status;
  const isOn = state !== 'done';
  const left = timeLeft(status);
  const percent = domains === 0 ? 0 : Math.floor((done / domains) * 100);
  const way = turnOf(status);
  const label = { pause: words.pause, resume: words.resume, sweeps: words.begin }[way];
  return (
    <section className="pane min-w-0 overflow-hidden" aria-labelledby="fleet-sweep">
      <div className="pane-head">
        <h2 id="fleet-sweep">{words.title}</h2>
        <p className="text-ink2">
          {words.states[state]} · {words.note}
        </p>
        <div className="ms-auto">
          <button type="button" className="btn btn-desk btn-side" onClick={() => void turn(way)}>
            {way === 'pause' ? (
              <Pause className="size-4" aria-hidden="true" />
            ) : (
              <Play className="size-4" aria-hidden="true" />
            )}
            {label}
            {isOn && <kbd className="key">P</kbd>}
          </button>
        </div>
      </div>
      <div role="status">
        {problem !== null && (
          <p className="flex gap-2.5 border-b border-line bg-mend-soft px-4 py-2.5">
            <Mark kind="mend" className="mt-px size-[17px]" />
            {problem}
          </p>
        )}
        {status.trouble && (
          <p className="flex gap-2.5 border-b border-line bg-mend-soft px-4 py-2.5">
            <Mark kind="mend" className="mt-px size-[17px]" />
            <span>
              {format(words.trouble, { times: status.trouble.times })}{' '}
              {status.trouble.againAt === null ? words.notAgain : words.again}
            </span>
          </p>
        )}
        {said !== '' && !isOn && <p className="px-4 py-2.5">{said}</p>}
      </div>
      {isOn && (
        <div className="p-4">
          <p className="flex flex-wrap items-baseline gap-x-3">
            <b className="text-title tnum">{countForPeople(done)}</b>
            <span className="text-ink2">{format(words.of, { domains: countForPeople(domains) })}</span>
            {left !== null && <span className="ms-auto">{format(words.left, { time: left })}</span>}
          </p>
          <div className="count-track mt-1" role="img" aria-label={format(words.progress, { percent })}>
            <i className="bar-count" style={{ width: `${percent}%` }} />
          </div>
          <p className="mt-1 flex flex-wrap gap-x-5 text-tiny text-ink2">
            {state === 'running' && <span>{format(words.rate, { n: countForPeople(perSecond) })}</span>}
            <span>{words.goesOn}</span>
          </p>
        </div>
      )}
    </section>
  );
}
