// A DNS record to publish, change or take away: where it belongs, what is there now, what to put instead.
import { useId } from 'react';
import { messages } from '../../lib/messages/index.ts';
import type { RecordChange as Change } from '../../lib/model/finding.ts';
import { CopyButton } from './copy-button.tsx';
import { diffWords, type RecordWord } from './record-diff.ts';
import { Typed } from './typed.tsx';
import { visibleText } from './visible-text.ts';

const words = messages.shared.record;

function Place({ label, value }: { label: string; value: string }) {
  return (
    <div className="contents sm:flex sm:gap-2">
      <dt className="text-ink2">{label}</dt>
      <dd className="font-[600]">
        <Typed text={value} />
      </dd>
    </div>
  );
}

function Words({ diff }: { diff: RecordWord[] }) {
  const placed = diff.map((word, place) => ({ ...word, place }));
  return placed.map(({ text, change, place }) => {
    const shown = visibleText(text);
    const word =
      change === 'added' ? (
        <ins className="plus">{shown}</ins>
      ) : change === 'removed' ? (
        <del className="minus">{shown}</del>
      ) : (
        shown
      );
    return <span key={place}>{word} </span>;
  });
}

/** What the marks mean; nothing when there is nothing to compare with. */
function Legend({ diff, compared }: { diff: RecordWord[]; compared: boolean }) {
  if (!compared) return null;
  const removed = diff.some((word) => word.change === 'removed');
  return (
    <p className="mt-2 text-tiny text-ink2">
      <span className="plus">{words.added}</span> {words.addedMeans}{' '}
      {removed ? (
        <>
          <span className="minus">{words.removed}</span> {words.removedMeans}
        </>
      ) : (
        words.nothingLost
      )}
    </p>
  );
}

/** With several records at one name there is no one-to-one change, so old and new stand beside each other unmarked. */
export function RecordChange({ change }: { change: Change }) {
  const valueId = useId();
  const { name, type, ttl, current, wanted } = change;
  const compared = current.length === 1 && wanted.length === 1;
  return (
    <div className="mt-4 overflow-hidden rounded-control border border-line">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 bg-well px-4 py-3">
        <dl className="grid min-w-0 grid-cols-[auto_1fr] gap-x-5 gap-y-1 text-small sm:flex sm:flex-wrap sm:gap-x-8">
          <Place label={words.name} value={name} />
          <Place label={words.type} value={type} />
          <Place label={words.ttl} value={String(ttl)} />
        </dl>
        <CopyButton value={name} what={words.copyNameOf} />
      </div>
      <div className="border-t border-line px-4 py-3">
        <p className="text-small font-[600] text-ink2">{words.now}</p>
        {current.length === 0 && <p className="mt-1 text-small text-ink2">{words.none}</p>}
        {current.map((record) => (
          <p key={record} className="words mt-1 text-ink2">
            {visibleText(record)}
          </p>
        ))}
      </div>
      {wanted.length === 0 && <p className="border-t border-line px-4 py-3.5 text-small font-[600]">{words.remove}</p>}
      {wanted.map((record) => {
        const diff = compared ? diffWords(current[0] ?? '', record) : [{ text: record, change: 'same' as const }];
        return (
          <div key={record} className="border-t border-line px-4 py-3.5">
            <div className="flex items-center justify-between gap-4">
              <p className="text-small font-[600]">{current.length === 0 ? words.publish : words.changeTo}</p>
              <CopyButton value={record} what={words.copyValueOf} valueId={valueId} />
            </div>
            <p id={valueId} className="words mt-1 text-[.9375rem] leading-6">
              <Words diff={diff} />
            </p>
            <Legend diff={diff} compared={compared} />
          </div>
        );
      })}
    </div>
  );
}
