// Notes that agents wrote down for each other, and the field for another one. What they write is text.
'use client';

import { Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { deskHistory } from '../../../lib/messages/desk-history.ts';
import type { ShownNote } from '../../../lib/model/domain-history.ts';
import { visibleText } from '../../../lib/model/visible-text.ts';
import { postJson } from '../../_run/ask-server.ts';
import { useSetting } from '../_parts/desk-context.tsx';
import { linkTo } from '../_parts/place.ts';
import { dayAndHour } from './when.ts';

const words = deskHistory.notes;

/** What an agent wrote stays in its lines, and nothing in it steers the page. */
const shownText = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => visibleText(line, 4_000))
    .join('\n');

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => [...part][0] ?? '')
    .join('')
    .slice(0, 2)
    .toUpperCase();

function Note({ note, links }: { note: ShownNote; links: boolean }) {
  const { by, isMine, at, text, caseId } = note;
  return (
    <li className="flex gap-3 border-t border-line px-4 py-3 first:border-0">
      <span
        className="grid size-7 shrink-0 place-items-center rounded-full bg-ink text-[.6875rem] leading-none font-[640] text-slip"
        aria-hidden="true"
      >
        {initialsOf(by)}
      </span>
      <div className="min-w-0">
        <p>
          <b>{isMine ? words.you : by}</b> <span className="typed-xs text-ink2">{dayAndHour(at)}</span>
          {links && caseId !== null && (
            <>
              {' '}
              <a {...linkTo({ view: 'past-case', id: caseId })} className="link-quiet text-tiny">
                {words.ofCase}
              </a>
            </>
          )}
        </p>
        <p className="anywhere mt-0.5 whitespace-pre-wrap">{shownText(text)}</p>
      </div>
    </li>
  );
}

interface NotePaneProps {
  notes: readonly ShownNote[];
  /** Where a new one goes. */
  path: string;
  /** Whether a note leads to its case. */
  links: boolean;
  onWritten: () => void;
}

export function NotePane({ notes, path, links, onWritten }: NotePaneProps) {
  const id = useId();
  const { say } = useSetting();
  const [text, setText] = useState('');
  const [failed, setFailed] = useState(false);
  const write = async () => {
    if (text.trim() === '') return;
    const arrived = await postJson(path, { text: text.trim() }, AbortSignal.timeout(15_000)).then(
      ({ ok }) => ok,
      () => false,
    );
    setFailed(!arrived);
    if (!arrived) return;
    setText('');
    say(words.written);
    onWritten();
  };
  return (
    <section className="pane min-w-0 overflow-hidden" aria-labelledby={id}>
      <div className="pane-head">
        <h2 id={id}>{words.title}</h2>
      </div>
      {notes.length === 0 ? (
        <p className="px-4 py-3 text-ink2">{words.none}</p>
      ) : (
        <ul>
          {notes.map((note) => (
            <Note key={note.id} note={note} links={links} />
          ))}
        </ul>
      )}
      <form
        className="border-t border-line p-4"
        onSubmit={(event) => {
          event.preventDefault();
          void write();
        }}
      >
        <label className="text-tiny text-ink2">
          {words.add} <kbd className="key">N</kbd>
          <textarea
            rows={2}
            maxLength={4_000}
            data-note=""
            className="field-desk mt-1 text-ink"
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        <div className="mt-2 flex flex-wrap items-center gap-3">
          <button type="submit" className="btn btn-desk btn-side">
            <Plus className="size-4" aria-hidden="true" />
            {words.keep}
          </button>
          <p role="alert" className="text-tiny font-[600] text-mend">
            {failed ? deskHistory.case.failed : ''}
          </p>
        </div>
      </form>
    </section>
  );
}
