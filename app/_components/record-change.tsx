// A DNS record to publish, change or take away: where it belongs, what is there now, what to put instead.
import { useId } from 'react';
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import { type DnsPanel, type PanelRecord, recordInPanel } from '../../lib/model/dns-panels.ts';
import type { RecordChange as Change } from '../../lib/model/finding.ts';
import { visibleText } from '../../lib/model/visible-text.ts';
import { CopyButton } from './copy-button.tsx';
import { diffWords, type RecordWord } from './record-diff.ts';
import { Typed } from './typed.tsx';

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

/** The words of a record, those that came and went marked. */
export function RecordWords({ diff }: { diff: RecordWord[] }) {
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

/** Values of a record in a panel's shape, as one text to compare: numbers that stand apart come first. */
const plain = ({ numbers, value }: PanelRecord) => [...numbers.map((number) => number.value), value].join(' ');

/** A priority, weight or port that has a field of its own. */
function Numbers({ record, id }: { record: PanelRecord; id: string }) {
  if (record.numbers.length === 0) return null;
  return (
    <dl className="mt-2 flex flex-wrap gap-x-6 gap-y-2 text-small">
      {record.numbers.map(({ field, value }) => (
        <div key={field} className="flex items-center gap-2">
          <dt className="text-ink2">{words.numbers[field]}</dt>
          <dd id={`${id}-${field}`} className="typed font-[600]">
            {value}
          </dd>
          <dd>
            <CopyButton
              value={value}
              what={format(words.copyFieldOf, { field: words.numbers[field].toLowerCase() })}
              valueId={`${id}-${field}`}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface ChangeProps {
  change: Change;
  panel: DnsPanel;
  /** The domain that the panel manages: names are written relative to it where the panel wants that. */
  zone: string;
}

/** With several records at one name there is no one-to-one change, so old and new stand beside each other unmarked. */
export function RecordChange({ change, panel, zone }: ChangeProps) {
  const id = useId();
  const { type, ttl } = change;
  const inPanel = (value: string) => recordInPanel(panel, change, value, zone);
  const current = change.current.map(inPanel);
  const wanted = change.wanted.map(inPanel);
  const { nameLabel, name } = inPanel('');
  const compared = current.length === 1 && wanted.length === 1;
  return (
    <div className="mt-4 overflow-hidden rounded-control border border-line">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 bg-well px-4 py-3">
        <dl className="grid min-w-0 grid-cols-[auto_1fr] gap-x-5 gap-y-1 text-small sm:flex sm:flex-wrap sm:gap-x-8">
          {name === '' ? (
            <div className="contents sm:flex sm:gap-2">
              <dt className="text-ink2">{nameLabel}</dt>
              <dd className="italic">{words.leaveEmpty}</dd>
            </div>
          ) : (
            <Place label={nameLabel} value={name} />
          )}
          <Place label={words.type} value={type} />
          <Place label={words.ttl} value={String(ttl)} />
        </dl>
        {name !== '' && <CopyButton value={name} what={words.copyNameOf} />}
      </div>
      <div className="border-t border-line px-4 py-3">
        <p className="text-small font-[600] text-ink2">{words.now}</p>
        {current.length === 0 && <p className="mt-1 text-small text-ink2">{words.none}</p>}
        {current.map((record) => (
          <p key={plain(record)} className="words mt-1 text-ink2">
            {visibleText(plain(record))}
          </p>
        ))}
      </div>
      {wanted.length === 0 && <p className="border-t border-line px-4 py-3.5 text-small font-[600]">{words.remove}</p>}
      {wanted.map((record, place) => {
        const valueId = `${id}-${place}`;
        const before = compared ? current[0] : undefined;
        const diff = before ? diffWords(before.value, record.value) : [{ text: record.value, change: 'same' as const }];
        return (
          <div key={plain(record)} className="border-t border-line px-4 py-3.5">
            <div className="flex items-center justify-between gap-4">
              <p className="text-small font-[600]">{current.length === 0 ? words.publish : words.changeTo}</p>
              <CopyButton value={record.value} what={words.copyValueOf} valueId={valueId} />
            </div>
            {panel !== 'general' && <p className="mt-1 text-small text-ink2">{record.valueLabel}</p>}
            <p id={valueId} className="words mt-1 text-[.9375rem] leading-6">
              <RecordWords diff={diff} />
            </p>
            <Numbers record={record} id={valueId} />
            <Legend diff={diff} compared={compared} />
          </div>
        );
      })}
    </div>
  );
}
