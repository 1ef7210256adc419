// A case that has ended: who helped, how it ended and what came of it, its first and last check, and the notes, which stay readable.
'use client';

import { ArrowLeft, CheckCheck, GitCompare, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { desk } from '../../../lib/messages/desk.ts';
import { deskHistory } from '../../../lib/messages/desk-history.ts';
import { format } from '../../../lib/messages/format.ts';
import { type CaseHistory, caseHistorySchema, type ListedCase } from '../../../lib/model/domain-history.ts';
import { Breakable } from '../../_components/breakable.tsx';
import { shortDay, timeOfDay } from '../../_run/time-of-day.ts';
import { useSetting } from '../_parts/desk-context.tsx';
import { DeskPage } from '../_parts/desk-page.tsx';
import { PageTitle } from '../_parts/page-title.tsx';
import { goTo, linkTo, type Place } from '../_parts/place.ts';
import { CaseTag, worryText } from './case-rows.tsx';
import { LookTable } from './look-table.tsx';
import { NotePane } from './note-pane.tsx';
import { StateLine } from './state-line.tsx';
import { useRead } from './use-read.ts';
import { dayAndHour } from './when.ts';

const words = deskHistory.case;

function storyOf(one: ListedCase): string {
  const { agent, isMine, since, endedAt, endedBy, mendedAt, until } = one;
  const name = isMine ? deskHistory.cases.you : agent;
  const to = endedAt === null ? '' : timeOfDay(new Date(endedAt));
  return [
    ...(endedAt === null ? [words.live] : [format(words.helped, { agent: name, from: dayAndHour(since), to })]),
    ...(endedBy === null ? [] : [words.endedBy[endedBy]]),
    ...(mendedAt === null ? [] : [format(words.mendedAt, { time: dayAndHour(mendedAt) })]),
    format(words.kept, { day: shortDay(new Date(until)) }),
  ].join(' · ');
}

/** The first check of the session against its last; null: there were not two. */
function comparedOf({ case: one, checks: [last, first] }: CaseHistory): Place | null {
  if (!one.domain || !last?.id || !first?.id) return null;
  return { view: 'compare', domain: one.domain, before: first.id, after: last.id };
}

async function send(path: string, method: 'PATCH' | 'DELETE', body?: unknown): Promise<boolean> {
  try {
    const response = await fetch(path, {
      ...{ method, signal: AbortSignal.timeout(15_000) },
      ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    return response.ok;
  } catch {
    return false;
  }
}

function Remove({ onRemove }: { onRemove: () => void }) {
  const [sure, setSure] = useState(false);
  if (!sure)
    return (
      <button type="button" className="btn btn-desk btn-side" onClick={() => setSure(true)}>
        <Trash2 className="size-4" aria-hidden="true" />
        {words.remove}
      </button>
    );
  return (
    <span className="flex flex-wrap items-center gap-2">
      <span>{words.removeSure}</span>
      <button type="button" className="btn btn-desk btn-main" onClick={onRemove}>
        {words.removeYes}
      </button>
      {/* It takes the place of the button that was pressed, and its focus: no is the safe answer. */}
      <button
        type="button"
        className="btn btn-desk btn-side"
        ref={(button) => button?.focus()}
        onClick={() => setSure(false)}
      >
        {words.removeNo}
      </button>
    </span>
  );
}

export function PastCaseView({ id }: { id: string }) {
  const { say } = useSetting();
  const path = `/api/v1/cases/${encodeURIComponent(id)}`;
  const { value, state, again } = useRead(path, caseHistorySchema);
  const [failed, setFailed] = useState(false);
  const one = value?.case;
  const compared = value && comparedOf(value);
  const subject = one?.address ?? one?.domain ?? null;
  const mark = async () => {
    if (!one || one.state === 'live') return;
    const isDone = await send(path, 'PATCH', { state: one.state === 'mended' ? 'open' : 'mended' });
    setFailed(!isDone);
    if (isDone) again();
  };
  const remove = async () => {
    const isDone = await send(path, 'DELETE');
    setFailed(!isDone);
    if (!isDone) return;
    say(words.removed);
    goTo({ view: 'desk' });
  };
  const { labels } = desk.keys;
  return (
    <DeskPage
      search
      bindings={[
        {
          keys: ['b'],
          caps: ['B'],
          label: deskHistory.keys.compare,
          run: () => compared && goTo(compared),
          told: 'both',
        },
        {
          keys: ['n'],
          caps: ['N'],
          label: deskHistory.keys.note,
          run: () => document.querySelector<HTMLElement>('[data-note]')?.focus(),
          told: 'both',
        },
        { keys: ['m'], caps: ['M'], label: deskHistory.keys.mended, run: () => void mark(), told: 'both' },
        { keys: ['escape'], caps: ['Esc'], label: labels.back, run: () => goTo({ view: 'desk' }), told: 'both' },
      ]}
    >
      <div className="border-b border-line bg-shelf">
        <div className="desk-wrap flex w-full flex-wrap items-end gap-x-6 gap-y-3 pt-4 pb-5">
          <div className="min-w-0">
            <a
              {...linkTo({ view: 'desk' })}
              className="link-quiet mb-1 inline-flex items-center gap-1.5 text-tiny pointer-coarse:min-h-11"
            >
              <ArrowLeft className="size-3.5 rtl:-scale-x-100" aria-hidden="true" />
              {deskHistory.domain.back}
            </a>
            <PageTitle className={`anywhere text-title ${subject === null ? '' : 'typed'}`}>
              {subject === null ? words.title : <Breakable text={subject} />}
            </PageTitle>
            {one && (
              <p className="anywhere mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-ink2">
                <CaseTag state={one.state} />
                {worryText(one.worry) !== null && <span>{worryText(one.worry)}</span>}
                <span>{storyOf(one)}</span>
              </p>
            )}
          </div>
          {one && (
            <div className="ms-auto flex flex-wrap gap-2">
              {one.state === 'live' ? (
                <a {...linkTo({ view: 'live', session: id })} className="btn btn-desk btn-main">
                  {words.toLive}
                </a>
              ) : (
                <>
                  {compared && (
                    <a {...linkTo(compared)} className="btn btn-desk btn-side">
                      <GitCompare className="size-4" aria-hidden="true" />
                      {words.compare} <kbd className="key">B</kbd>
                    </a>
                  )}
                  {one.domain !== null && (
                    <a {...linkTo({ view: 'domain', domain: one.domain })} className="btn btn-desk btn-side">
                      {words.toDomain}
                    </a>
                  )}
                  <button type="button" className="btn btn-desk btn-side" onClick={() => void mark()}>
                    <CheckCheck className="size-4" aria-hidden="true" />
                    {one.state === 'mended' ? words.reopen : words.mend} <kbd className="key">M</kbd>
                  </button>
                  <Remove onRemove={() => void remove()} />
                </>
              )}
            </div>
          )}
          <p role="alert" className="basis-full text-tiny font-[600] text-mend empty:hidden">
            {failed ? words.failed : ''}
          </p>
        </div>
      </div>
      {value === null ? (
        <StateLine state={state} gone={words.gone} />
      ) : (
        <div className="desk-wrap grid w-full gap-5 py-5">
          <LookTable title={words.checks} looks={value.checks} folds={false} />
          <NotePane notes={value.notes} path={`${path}/notes`} links={false} onWritten={again} />
        </div>
      )}
    </DeskPage>
  );
}
