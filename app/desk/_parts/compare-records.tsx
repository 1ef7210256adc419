// A record that two checks read differently, side by side.
'use client';

import { desk } from '../../../lib/messages/desk.ts';
import { format } from '../../../lib/messages/format.ts';
import { Breakable } from '../../_components/breakable.tsx';
import { RecordWords } from '../../_components/record-change.tsx';
import { diffWords } from '../../_components/record-diff.ts';
import type { ChangedText, changedRecords } from '../_case/changed-records.ts';

const words = desk.compare;

/** One text in two columns, what went struck on the left, what came underlined on the right. */
function RecordPair({ changed }: { changed: ChangedText }) {
  const diff = diffWords(changed.before, changed.after);
  const columns = [
    { title: words.before, shown: diff.filter(({ change }) => change !== 'added') },
    { title: words.after, shown: diff.filter(({ change }) => change !== 'removed') },
  ];
  return (
    <article className="pane overflow-hidden">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-well px-4 py-2">
        <h3 className="typed-s anywhere font-[600]">
          <Breakable text={changed.name} />
        </h3>
        <span className="typed-s">{changed.kind}</span>
        {changed.ttl !== null && <span className="typed-s text-ink2">TTL {changed.ttl}</span>}
      </div>
      <div className="grid md:grid-cols-2">
        {columns.map(({ title, shown }) => (
          <div key={title} className="border-line px-4 py-3 first:max-md:border-b first:md:border-e">
            <p className="text-densest font-[600] text-ink2">{title}</p>
            <p className="words mt-1">
              <RecordWords diff={shown} />
            </p>
          </div>
        ))}
      </div>
    </article>
  );
}

export function ChangedRecords({ records }: { records: ReturnType<typeof changedRecords> }) {
  return (
    <section aria-labelledby="records">
      <div className="mb-3 flex flex-wrap items-baseline gap-x-4">
        <h2 id="records" className="text-heading">
          {words.records}
        </h2>
        <p className="text-ink2">
          {records.changed.length === 0 ? (
            words.noRecords
          ) : (
            <>
              <del className="minus">{words.legend.gone}</del> {words.legend.goneMeans}{' '}
              <ins className="plus">{words.legend.came}</ins> {words.legend.cameMeans}{' '}
              {format(words.others, { n: records.same })}
            </>
          )}
        </p>
      </div>
      <div className="grid gap-3">
        {records.changed.map((changed) => (
          <RecordPair key={changed.key} changed={changed} />
        ))}
      </div>
    </section>
  );
}
