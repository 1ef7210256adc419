// A kept report against an earlier or later one that this browser has kept of the same domain.
'use client';

import { ArrowRight } from 'lucide-react';
import Link from 'next/link';
import { useEffect, useState } from 'react';
import { desk } from '../../../lib/messages/desk.ts';
import { format } from '../../../lib/messages/format.ts';
import { kept } from '../../../lib/messages/kept.ts';
import { type ComparedReports, placeOfFinding } from '../../../lib/model/compare-reports.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import { Fold } from '../../_components/fold.tsx';
import { dayAndTime, shortDay } from '../../_run/time-of-day.ts';
import { changeText } from '../../desk/_parts/change-text.ts';
import { ChangeTag } from '../../desk/_parts/finding-item.tsx';
import { askCompared } from './ask-reports.ts';
import { useKeptHere } from './kept-here.ts';

const words = kept.compared;

interface OneProps {
  id: string;
  domain: string;
  /** ISO 8601. */
  startedAt: string;
}
type Answer = ComparedReports | 'asking' | 'failed';

function Change({ kind, finding, days }: { kind: 'mended' | 'new'; finding: Finding; days: [string, string] }) {
  const said = kind === 'mended' ? [words.found, desk.compare.seenFine] : [desk.compare.seenFine, words.found];
  return (
    <li className="grid gap-x-4 gap-y-1 border-t border-line py-3.5 first:border-0 sm:grid-cols-[7.5rem_1fr]">
      <span className="sm:pt-0.5">
        <ChangeTag kind={kind} />
      </span>
      <div className="min-w-0">
        <p className="anywhere font-[580]">{finding.title}</p>
        <dl className="mt-1 grid grid-cols-[6.5rem_1fr] gap-x-3 gap-y-0.5 text-small">
          {days.map((day, at) => (
            <div key={day} className="contents">
              <dt className="text-ink2">{day}</dt>
              <dd>{said[at]}</dd>
            </div>
          ))}
        </dl>
      </div>
    </li>
  );
}

function Changes({ compared, days }: { compared: ComparedReports; days: [string, string] }) {
  const rest = [...compared.unchanged, ...compared.cannotCompare];
  const changed = [...compared.new, ...compared.mended];
  return (
    <>
      {changed.length > 0 && (
        <ul className="mt-3">
          {(['mended', 'new'] as const).flatMap((kind) =>
            compared[kind].map((finding) => (
              <Change key={placeOfFinding(finding)} kind={kind} finding={finding} days={days} />
            )),
          )}
        </ul>
      )}
      {rest.length > 0 && (
        <Fold
          className={changed.length > 0 ? 'border-t border-line' : 'mt-3'}
          summaryClassName="text-small"
          summary={format(compared.cannotCompare.length > 0 ? words.rest : words.same, {
            same: compared.unchanged.length,
            open: compared.cannotCompare.length,
          })}
        >
          <ul className="grid gap-1.5 pb-3 ps-7 text-small text-ink2">
            {rest.map((finding) => (
              <li key={placeOfFinding(finding)} className="anywhere">
                {finding.title}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

export function ComparedWith({ id, domain, startedAt }: OneProps) {
  const others = useKeptHere().filter((one) => one.domain === domain && one.id !== id);
  const [chosen, setChosen] = useState<string | null>(null);
  const [answer, setAnswer] = useState<Answer>('asking');
  const other = others.find((one) => one.id === chosen) ?? others[0];
  const otherId = other?.id;
  useEffect(() => {
    if (otherId === undefined) return;
    let isWanted = true;
    setAnswer('asking');
    void askCompared(id, otherId).then((compared) => isWanted && setAnswer(compared ?? 'failed'));
    return () => {
      isWanted = false;
    };
  }, [id, otherId]);
  if (!other) return null;
  const inOrder = [startedAt, other.startedAt].sort((a, b) => Date.parse(a) - Date.parse(b));
  const [one = '', two = ''] = inOrder
    .map((at) => new Date(at))
    .map((date) =>
      // Two of one day are told apart by the hour.
      shortDay(new Date(startedAt)) === shortDay(new Date(other.startedAt)) ? dayAndTime(date) : shortDay(date),
    );
  const [before, after] = Date.parse(other.startedAt) > Date.parse(startedAt) ? [id, other.id] : [other.id, id];
  return (
    <section className="slip p-5 md:px-8 md:py-7" aria-labelledby="compared">
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <h2 id="compared" className="text-title" aria-live="polite">
          {answer === 'asking' ? words.asking : answer === 'failed' ? words.failed : changeText({ compared: answer })}
        </h2>
        <label className="no-print ms-auto flex flex-wrap items-center gap-2 text-small text-ink2 max-sm:ms-0">
          {words.with}
          <select
            className="min-h-11 max-w-full rounded-control border border-edge bg-slip px-3 text-small text-ink"
            value={other.id}
            onChange={({ target }) => setChosen(target.value)}
          >
            {others.map((each) => (
              <option key={each.id} value={each.id}>
                {dayAndTime(new Date(each.startedAt))}
              </option>
            ))}
          </select>
        </label>
      </div>
      {typeof answer === 'object' && (
        <>
          <Changes compared={answer} days={[one, two]} />
          <p className="no-print mt-3">
            <Link href={`/reports/${before}/compare/${after}`} className="tap link gap-1.5 text-small">
              {words.all}
              <ArrowRight className="size-4 rtl:-scale-x-100" aria-hidden="true" />
            </Link>
          </p>
        </>
      )}
    </section>
  );
}
