// One thing that an old host has left: the record to remove, what belongs in its place, or that it has gone already.
'use client';

import { useId } from 'react';
import { apps as words } from '../../../lib/messages/apps.ts';
import { format } from '../../../lib/messages/format.ts';
import { messages } from '../../../lib/messages/index.ts';
import type { Leftover } from '../../../lib/model/app-find.ts';
import { visibleText } from '../../../lib/model/visible-text.ts';
import { CopyButton } from '../../_components/copy-button.tsx';
import { Mark } from '../../_components/mark.tsx';
import { Typed } from '../../_components/typed.tsx';
import { ofOutlook } from './app-rows.ts';

const text = words.leftovers;
const { record: recordWords } = messages.shared;

function followers(leftover: Leftover): string {
  if (leftover.apps.length === 0) return text.nobody;
  const follows = format(text.follows, { apps: leftover.apps.map((id) => words.name[id][0]) });
  return ofOutlook(leftover) ? `${follows} ${text.newOutlook}` : follows;
}

export function LeftoverCard({ leftover, gone }: { leftover: Leftover; gone: boolean }) {
  const id = useId();
  const { record, url, replacement } = leftover;
  return (
    <article className="overflow-hidden rounded-control border border-line">
      {record && (
        <dl className="flex flex-wrap items-center gap-x-5 gap-y-1 bg-well px-4 py-2.5 text-small">
          <div className="flex flex-wrap gap-x-2">
            <dt className="text-ink2">{recordWords.name}</dt>
            <dd id={`${id}-name`} className="font-[600]">
              <Typed text={record.name} />
            </dd>
          </div>
          <div className="flex gap-2">
            <dt className="text-ink2">{recordWords.type}</dt>
            <dd className="typed font-[600]">{record.type}</dd>
          </div>
        </dl>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line px-4 py-3">
        <div className="min-w-0 flex-1 basis-56">
          <p className="text-small font-[600] text-ink2">{record ? text.remove : text.place}</p>
          {record ? (
            <del className="minus words anywhere">{visibleText(record.value)}</del>
          ) : (
            <Typed text={url ?? ''} className="text-small" />
          )}
        </div>
        {record && !gone && (
          <CopyButton value={record.name} what={format(text.copyName, { name: record.name })} valueId={`${id}-name`} />
        )}
      </div>
      {replacement !== null && !gone && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line px-4 py-3">
          <div className="min-w-0 flex-1 basis-56">
            <p className="text-small font-[600] text-ink2">{text.replace}</p>
            <p id={`${id}-new`} className="words anywhere">
              {visibleText(replacement)}
            </p>
          </div>
          <CopyButton value={replacement} what={text.copyValue} valueId={`${id}-new`} />
        </div>
      )}
      {gone ? (
        <p className="flex items-center gap-2 border-t border-line bg-fine-soft px-4 py-2.5 text-small">
          <Mark kind="fine" className="size-[18px]" />
          {text.gone}
        </p>
      ) : (
        <p className="border-t border-line px-4 py-2.5 text-small text-ink2">{followers(leftover)}</p>
      )}
    </article>
  );
}
