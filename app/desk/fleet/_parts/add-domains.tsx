// Domains into the fleet from the page: typed or from a file, a domain a line; what cannot be used is told with its number.
'use client';

import { useId, useState } from 'react';
import { z } from 'zod';
import { desk } from '../../../../lib/messages/desk.ts';
import { fleet } from '../../../../lib/messages/fleet.ts';
import { format } from '../../../../lib/messages/format.ts';
import { countForPeople } from '../../../../lib/messages/intl.ts';
import { visibleText } from '../../../../lib/model/visible-text.ts';
import { Fold } from '../../../_components/fold.tsx';
import { send } from '../../_parts/send.ts';

const words = fleet.add;
/** As much as the API takes, in bytes. */
const MOST_BYTES = 8 * 1024 * 1024;
const MOST_SHOWN = 100;

const takenSchema = z.object({
  ...{ added: z.int(), known: z.int(), badLines: z.int() },
  bad: z.array(z.object({ line: z.int(), text: z.string(), why: z.enum(['not-a-domain', 'bad-label', 'too-long']) })),
});
type Taken = z.infer<typeof takenSchema>;

function Bad({ taken: { bad, badLines } }: { taken: Taken }) {
  if (badLines === 0) return null;
  const shown = bad.slice(0, MOST_SHOWN);
  return (
    <ul className="mt-2 grid gap-1">
      {shown.map(({ line, text, why }) => (
        <li key={line} className="anywhere">
          {format(words.badLine, { line, why: words.why[why] })}{' '}
          <span className="typed-s">{visibleText(text, 200)}</span>
        </li>
      ))}
      {badLines > shown.length && <li>{format(words.more, { n: countForPeople(badLines - shown.length) })}</li>}
    </ul>
  );
}

/** `isOpen`: from the start, where there is nothing else to do. */
export function AddDomains({ isOpen, onAdded }: { isOpen: boolean; onAdded: () => void }) {
  const [list, setList] = useState('');
  const [problem, setProblem] = useState('');
  const [taken, setTaken] = useState<Taken | null>(null);
  const [isBusy, setBusy] = useState(false);
  const id = useId();

  const add = async () => {
    if (isBusy) return;
    setBusy(true);
    setTaken(null);
    const sent = await send('POST', '/api/v1/fleet/domains', { list });
    const parsed = sent.ok ? takenSchema.safeParse(sent.json) : null;
    setProblem(parsed?.success ? '' : sent.ok ? desk.broken : sent.message);
    if (parsed?.success) {
      setTaken(parsed.data);
      if (parsed.data.badLines === 0) setList('');
      onAdded();
    }
    setBusy(false);
  };
  const readFile = async (file: File | undefined) => {
    if (!file) return;
    const fits = file.size <= MOST_BYTES;
    setProblem(fits ? '' : words.tooLarge);
    if (fits) setList(await file.text());
  };
  const form = (
    <form
      className="grid gap-2 px-4 py-3"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label htmlFor={`${id}-list`}>{words.label}</label>
      <textarea
        id={`${id}-list`}
        className="field-desk typed-s min-h-28"
        aria-describedby={`${id}-hint`}
        spellCheck={false}
        value={list}
        onChange={({ target }) => setList(target.value)}
      />
      <p id={`${id}-hint`} className="text-tiny text-ink2">
        {words.hint}
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <button type="submit" className="btn btn-desk btn-side" aria-disabled={isBusy}>
          {isBusy ? words.busy : words.submit}
        </button>
        <label className="text-tiny">
          {words.file}{' '}
          <input
            type="file"
            accept=".txt,.csv,text/plain,text/csv"
            className="min-h-7"
            onChange={({ target }) => void readFile(target.files?.[0])}
          />
        </label>
      </div>
      <div role="status">
        {problem !== '' && <p className="bg-mend-soft px-3 py-2">{problem}</p>}
        {taken && (
          <>
            <p>{format(words.taken, { added: countForPeople(taken.added), known: countForPeople(taken.known) })}</p>
            {taken.badLines > 0 && <p>{format(words.bad, { n: countForPeople(taken.badLines) })}</p>}
            <Bad taken={taken} />
          </>
        )}
      </div>
    </form>
  );
  return (
    <section className="pane min-w-0 overflow-hidden" aria-label={words.title}>
      {isOpen ? (
        <>
          <div className="pane-head">
            <h2>{words.title}</h2>
          </div>
          {form}
        </>
      ) : (
        <Fold className="px-4" summary={words.title}>
          {form}
        </Fold>
      )}
    </section>
  );
}
