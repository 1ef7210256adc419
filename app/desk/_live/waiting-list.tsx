// Who waits for help, longest first, the field for a code, and who is helped now.
'use client';

import { PhoneIncoming } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { deskLive } from '../../../lib/messages/desk-live.ts';
import { format } from '../../../lib/messages/format.ts';
import { Breakable } from '../../_components/breakable.tsx';
import { Counts } from '../_parts/counts.tsx';
import { takeCode } from '../_parts/place.ts';
import { comeIn } from './come-in.ts';
import { type ListedSession, openSessions, type SessionList } from './live-api.ts';

const words = deskLive.waiting;
const AGAIN_MS = 2_500;

/** Null: not read yet, or it cannot be read at the moment. */
export function useSessions(): { sessions: ListedSession[] | null; more: boolean; isAway: boolean } {
  const [list, setList] = useState<SessionList | null>(null);
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    const over = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      try {
        if (!document.hidden) {
          const read = await openSessions(over.signal);
          if (read) setList(read);
          setAway(read === null);
        }
        timer = setTimeout(() => void look(), AGAIN_MS);
      } catch {
        // The page is left.
      }
    };
    void look();
    return () => {
      over.abort();
      clearTimeout(timer);
    };
  }, []);
  return { sessions: list?.sessions ?? null, more: list?.more ?? false, isAway };
}

const minutes = (ms: number): number => Math.max(0, Math.floor(ms / 60_000));
const findingsOf = ({ errors, warnings }: NonNullable<ListedSession['subject']>) => [
  ...Array.from({ length: errors }, () => ({ severity: 'error' as const })),
  ...Array.from({ length: warnings }, () => ({ severity: 'warning' as const })),
];

export function SessionFound({ subject }: Pick<ListedSession, 'subject'>) {
  if (subject === null) return <span className="text-ink2">{words.notChecked}</span>;
  const findings = findingsOf(subject);
  return findings.length > 0 ? <Counts findings={findings} /> : <span className="text-ink2">0</span>;
}

export function SessionCustomer({ subject }: Pick<ListedSession, 'subject'>) {
  if (subject === null) return <span>{words.noSubject}</span>;
  return (
    <span className="typed-s anywhere">
      <Breakable text={subject.address ?? subject.domain} />
    </span>
  );
}

function CodeField({ onSaid }: { onSaid: (text: string) => void }) {
  const id = useId();
  const [code, setCode] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const found = takeCode();
    if (found === null) return;
    setCode(found);
    field.current?.focus();
  }, []);
  return (
    <form
      className="flex flex-wrap items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void comeIn({ code }).then((said) => onSaid(said ?? ''));
      }}
    >
      <label htmlFor={id} className="text-tiny text-ink2">
        <span className="sr-only">{words.codeLabel}</span>
        <span aria-hidden="true">{words.code}</span>
      </label>
      <input
        ref={field}
        id={id}
        className="field-desk typed-s w-32 uppercase"
        placeholder="WDJB-MJHT"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        required
        maxLength={40}
        value={code}
        onChange={({ target }) => setCode(target.value)}
      />
      <button type="submit" className="btn btn-desk btn-side">
        {words.come}
      </button>
    </form>
  );
}

export function WaitingList({ sessions, more, isAway }: ReturnType<typeof useSessions>) {
  const id = useId();
  const [said, setSaid] = useState('');
  const waiting = (sessions ?? []).filter(({ state }) => state === 'waiting');
  const now = Date.now();
  const title = waiting.length === 0 ? 'none' : waiting.length === 1 ? 'one' : 'several';
  const { columns } = words;
  return (
    <section className="pane min-w-0 overflow-hidden" aria-labelledby={id}>
      <div className="pane-head">
        <h2 id={id}>{format(words.title[title], { n: waiting.length })}</h2>
        <p className="text-tiny text-ink2">{words.hint}</p>
        <span className="ms-auto">
          <CodeField onSaid={setSaid} />
        </span>
      </div>
      <p role="status" className="border-b border-line px-4 py-2 text-tiny font-[600] text-mend empty:hidden">
        {said || (isAway ? words.away : '')}
      </p>
      {more && (
        <p className="border-b border-line px-4 py-2 text-tiny">{format(words.more, { n: sessions?.length ?? 0 })}</p>
      )}
      {waiting.length === 0 ? (
        <p className="px-4 py-3 text-ink2">{words.empty}</p>
      ) : (
        <div className="ledger-box">
          <table className="ledger">
            <caption className="sr-only">{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{columns.waiting}</th>
                <th scope="col">{columns.customer}</th>
                <th scope="col">{columns.found}</th>
                <th scope="col">{columns.until}</th>
                <th scope="col">
                  <span className="sr-only">{columns.take}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {waiting.map((one) => (
                <tr key={one.id}>
                  <td data-l={columns.waiting}>
                    <span className="tag-desk tag-risk">
                      <PhoneIncoming className="size-3.5" aria-hidden="true" />
                      {format(words.minutes, { n: minutes(now - Date.parse(one.since)) })}
                    </span>
                  </td>
                  <th scope="row">
                    <SessionCustomer subject={one.subject} />
                  </th>
                  <td data-l={columns.found}>
                    <SessionFound subject={one.subject} />
                  </td>
                  <td data-l={columns.until} className="tnum text-ink2">
                    {format(words.codeMinutes, { n: minutes(Date.parse(one.until) - now) })}
                  </td>
                  <td>
                    <span className="above flex justify-end">
                      <button
                        type="button"
                        data-row=""
                        data-action="take"
                        className="btn btn-desk btn-side"
                        onClick={() => void comeIn({ id: one.id }).then((text) => setSaid(text ?? ''))}
                      >
                        {words.take}
                        <span className="sr-only">
                          : {one.subject?.address ?? one.subject?.domain ?? words.noSubject}
                        </span>
                      </button>
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
