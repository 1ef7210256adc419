// Above a case: of what, when, how far it is, how it stands against the check before, and the way back.
'use client';

import { ArrowLeft, GitCompare, Square } from 'lucide-react';
import { desk } from '../../../lib/messages/desk.ts';
import { deskHistory } from '../../../lib/messages/desk-history.ts';
import { format } from '../../../lib/messages/format.ts';
import { summaryOf } from '../../../lib/model/check-summary.ts';
import { Breakable } from '../../_components/breakable.tsx';
import { Mark } from '../../_components/mark.tsx';
import { dayAndTime, exactTime, shortDay, timeOfDay } from '../../_run/time-of-day.ts';
import type { Versus } from '../_case/case-data.ts';
import { type DeskCase, stopCase, useDesk } from '../_case/desk-store.ts';
import { KEPT_DAYS } from '../_case/kept-case.ts';
import { changeText } from './change-text.ts';
import { PageTitle } from './page-title.tsx';
import { goTo, linkTo } from './place.ts';

const words = desk.bar;
const DAY_MS = 86_400_000;

function whenText(one: DeskCase, keeps: boolean): string {
  const began = new Date(one.at);
  if (one.remote && one.report) {
    const { durationMs, withPassword } = summaryOf(one.report);
    const text = withPassword ? deskHistory.check.withPassword : deskHistory.check.at;
    return format(text, { time: dayAndTime(began), seconds: (durationMs / 1000).toFixed(2) });
  }
  if (one.kept === null) return format(words.running, { time: exactTime(began) });
  const at = format(words.at, { time: exactTime(began), seconds: (one.kept.durationMs / 1000).toFixed(2) });
  const day = shortDay(new Date(began.getTime() + KEPT_DAYS * DAY_MS));
  return keeps ? `${at} · ${format(words.kept, { day })}` : at;
}

function StateTag({ status }: { status: DeskCase['status'] }) {
  if (status === 'finished') return null;
  const waits = status === 'running' || status === 'kept';
  return (
    <span className={`tag-desk ${waits ? 'tag-plain' : 'tag-blank'}`}>
      <Mark kind={waits ? 'running' : 'blank'} className="size-3.5" />
      {words.states[status]}
    </span>
  );
}

/** The hour of today; of an earlier day the day as well. */
function timeOf(at: string): string {
  const then = new Date(at);
  return then.toDateString() === new Date().toDateString() ? timeOfDay(then) : dayAndTime(then);
}

export function CaseBar({ one, versus }: { one: DeskCase; versus: Versus }) {
  const { keeps } = useDesk();
  const { before, compared } = versus;
  const earlier = { view: 'compare', domain: one.domain } as const;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-slip px-4 py-2.5">
      <button
        type="button"
        className="no-print grid size-9 place-items-center rounded-control border border-line text-ink2 hover:text-ink pointer-coarse:size-11"
        aria-label={words.back}
        onClick={() => goTo({ view: 'desk' })}
      >
        <ArrowLeft className="size-4 rtl:-scale-x-100" aria-hidden="true" />
      </button>
      <div className="min-w-0">
        <PageTitle className="typed anywhere text-[1.0625rem] leading-6 font-[600]">
          <Breakable text={one.subject} />
        </PageTitle>
        <p className="text-tiny text-ink2">{whenText(one, keeps)}</p>
      </div>
      <span role="status">
        <StateTag status={one.status} />
      </span>
      {one.status === 'running' && (
        <button type="button" className="btn btn-desk btn-side" onClick={() => stopCase(one.id)}>
          <Square className="size-4" aria-hidden="true" />
          {words.stop}
        </button>
      )}
      <div className="ms-auto flex flex-wrap items-center gap-x-3 gap-y-1 text-end">
        {one.report && (
          <p className="text-tiny text-ink2">
            {before === null ? (
              desk.versus.first
            ) : (
              <>
                {format(desk.versus.title, { time: timeOf(before.at) })}{' '}
                <b className="text-ink">{changeText({ compared })}</b>
              </>
            )}
          </p>
        )}
        {before && (
          <a {...linkTo(earlier)} className="btn btn-desk btn-side">
            <GitCompare className="size-4" aria-hidden="true" />
            {words.compare}
          </a>
        )}
      </div>
    </div>
  );
}
