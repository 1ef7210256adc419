// What the apps' answers come to: something old that leads astray, or in one sentence how they fare.
'use client';

import { useEffect, useRef } from 'react';
import { apps as words } from '../../../lib/messages/apps.ts';
import { format } from '../../../lib/messages/format.ts';
import { messages } from '../../../lib/messages/index.ts';
import type { AppsAnswer, Leftover } from '../../../lib/model/app-find.ts';
import { Mark, type MarkKind } from '../../_components/mark.tsx';
import { Prose } from '../../_components/typed.tsx';
import { verdictOf } from './app-rows.ts';
import { LeftoverCard } from './leftover-card.tsx';

const keyOf = ({ record, url }: Leftover): string => JSON.stringify([record, record ? null : url]);

function summaryOf(answer: AppsAnswer): { kind: MarkKind; title: string; text: string } {
  // What new Outlook finds is never to be seen.
  const seen = answer.apps.filter(({ id }) => id !== 'outlook-new');
  const verdicts = seen.map((app) => verdictOf(app, answer.leftovers));
  if (verdicts.includes('fails')) return { kind: 'risk', ...words.summary.fails };
  if (verdicts.includes('works')) return { kind: 'fine', ...words.summary.works };
  if (verdicts.includes('unseen') || verdicts.includes('unknown')) return { kind: 'blank', ...words.summary.unknown };
  return { kind: 'note', ...words.summary.nothing };
}

const grounds: Partial<Record<MarkKind, string>> = {
  mend: 'border-mend-line bg-mend-soft text-mend',
  risk: 'border-risk-line bg-risk-soft text-risk',
  fine: 'border-line bg-fine-soft text-fine',
  note: 'border-note-line bg-note-soft text-note',
  blank: 'border-line bg-blank-soft text-blank',
};

/** `before`: what earlier looks found left over; what is no longer among it has gone. */
export function AppsSummary({ answer, before }: { answer: AppsAnswer; before: readonly Leftover[] }) {
  const { leftovers } = answer;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const there = new Set(leftovers.map(keyOf));
  const gone = [...new Map(before.map((leftover) => [keyOf(leftover), leftover])).values()].filter(
    (leftover) => !there.has(keyOf(leftover)),
  );
  const allGone = leftovers.length === 0 && gone.length > 0;
  const hosts = [...new Set(leftovers.map(({ host }) => host))];
  const { kind, title, text } =
    leftovers.length > 0
      ? { kind: 'mend' as const, title: words.leftovers.title, text: format(words.leftovers.text, { hosts }) }
      : allGone
        ? { kind: 'fine' as const, title: words.leftovers.allGone, text: words.leftovers.allGoneText }
        : summaryOf(answer);
  return (
    <section className="slip settle overflow-hidden" aria-label={title}>
      <div
        className={`flex flex-wrap items-center gap-x-3 gap-y-0.5 border-b-2 border-dashed px-5 py-3 md:px-8 ${grounds[kind] ?? ''}`}
      >
        <Mark kind={kind} className="size-6" />
        <span className="text-heading">{messages.shared.status[kind]}</span>
        {kind === 'mend' && (
          <span className="ms-auto text-small text-ink2 max-sm:ms-0 max-sm:w-full max-sm:ps-9">
            {messages.result.mender.dns}
          </span>
        )}
      </div>
      <div className="p-5 md:px-8 md:py-7">
        <h2 ref={heading} tabIndex={-1} className="text-title">
          {title}
        </h2>
        <p className="mt-2 max-w-3xl text-ink2">
          <Prose text={text} />
        </p>
        {leftovers.length + gone.length > 0 && (
          <div className="mt-5 grid gap-4 lg:grid-cols-2">
            {leftovers.map((leftover) => (
              <LeftoverCard key={keyOf(leftover)} leftover={leftover} gone={false} />
            ))}
            {gone.map((leftover) => (
              <LeftoverCard key={keyOf(leftover)} leftover={leftover} gone />
            ))}
          </div>
        )}
        {leftovers.length > 0 && <p className="mt-5 text-small text-ink2">{words.leftovers.until}</p>}
      </div>
    </section>
  );
}
