// What an agent does for a customer who is helped: check again, ask, suggest, write down, stop.
'use client';

import { Check, ClipboardCopy, KeyRound, LogOut, RotateCw, Search } from 'lucide-react';
import { useId, useState } from 'react';
import { deskLive } from '../../../lib/messages/desk-live.ts';
import { format } from '../../../lib/messages/format.ts';
import type { Report } from '../../../lib/model/report.ts';
import { timeOfDay } from '../../_run/time-of-day.ts';
import { type Going, GoingNote } from './going-note.tsx';
import type { LiveState, Sent } from './live-state.ts';
import { SendSection } from './send-section.tsx';

const words = deskLive.actions;
const wide = 'btn btn-desk btn-side w-full justify-start! text-start whitespace-normal!';

export interface ActionsProps {
  state: LiveState;
  /** What the session's last check found, as far as it is known. */
  report: Report | null;
  /** The title of the chosen finding; null: none is chosen. */
  chosen: string | null;
  /** False: somebody else helps, the line is broken, or it is over. */
  may: boolean;
  going: Going | null;
  problem: string | null;
  onEverything: () => void;
  onOne: () => void;
  onLogin: () => void;
  onFix: (text: string) => void;
  onStep: (guide: string, step: number, text: string) => void;
  onTakeBack: (id: string) => void;
  onStay: () => void;
  onNote: (text: string) => void;
  onMended: () => void;
  onTicket: () => void;
  onStop: () => void;
}

/** The question that the customer has not answered yet. */
const openAsk = ({ sent }: LiveState): Sent | undefined => sent.findLast(({ state }) => state === 'asked');

function AgainSection(props: ActionsProps) {
  const id = useId();
  const { may, chosen, going } = props;
  const asked = openAsk(props.state);
  return (
    <section className="border-b border-line p-4" aria-labelledby={id}>
      <h2 id={id} className="text-[0.9375rem] font-[640]">
        {words.again}
      </h2>
      <div className="mt-2.5 grid gap-2">
        <button type="button" className={wide} disabled={!may} data-live="everything" onClick={props.onEverything}>
          <RotateCw className="size-4 shrink-0" aria-hidden="true" />
          <span className="flex-1">
            {words.everything}
            <span className="block text-densest font-[450] text-ink2">{words.everythingText}</span>
          </span>
          <kbd className="key">A</kbd>
        </button>
        <button type="button" className={wide} disabled={!may || chosen === null} data-live="one" onClick={props.onOne}>
          <Search className="size-4 shrink-0" aria-hidden="true" />
          <span className="flex-1">
            {words.one}
            <span className="anywhere block text-densest font-[450] text-ink2">{chosen ?? words.noFinding}</span>
          </span>
          <kbd className="key">R</kbd>
        </button>
        {asked ? (
          <div className="rounded-control border-2 border-dashed border-risk-line p-2.5 text-tiny">
            <p className="flex gap-2">
              <KeyRound className="size-4 shrink-0" aria-hidden="true" />
              <span>
                <b>{words.login}</b>
                <span className="block text-ink2">
                  {format(words.loginAsked, { time: timeOfDay(new Date(asked.at)) })}
                </span>
              </span>
            </p>
            <button
              type="button"
              className="link ms-6 mt-1 pointer-coarse:min-h-11"
              disabled={!may}
              onClick={() => props.onTakeBack(asked.id)}
            >
              {words.loginBack}
            </button>
          </div>
        ) : (
          <button
            type="button"
            className={wide}
            disabled={!may || going !== null}
            data-live="login"
            onClick={props.onLogin}
          >
            <KeyRound className="size-4 shrink-0" aria-hidden="true" />
            <span className="flex-1">
              {words.login}
              <span className="block text-densest font-[450] text-ink2">{words.loginText}</span>
            </span>
            <kbd className="key">P</kbd>
          </button>
        )}
        <GoingNote going={going} what="login" onStay={props.onStay} />
      </div>
    </section>
  );
}

function CloseSection(props: ActionsProps) {
  const id = useId();
  const [note, setNote] = useState('');
  const { may } = props;
  return (
    <section className="border-b border-line p-4" aria-labelledby={id}>
      <h2 id={id} className="text-[0.9375rem] font-[640]">
        {words.close}
      </h2>
      <div className="mt-2.5 grid gap-2">
        <label className="text-tiny text-ink2">
          <span className="flex items-center gap-2">
            {words.note} <kbd className="key">N</kbd>
          </span>
          <textarea
            rows={2}
            data-note=""
            maxLength={4_000}
            className="field-desk mt-1 text-ink"
            placeholder={words.notePlaceholder}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        </label>
        <button
          type="button"
          className="btn btn-desk btn-side"
          disabled={!may || note.trim() === ''}
          onClick={() => {
            props.onNote(note);
            setNote('');
          }}
        >
          {words.writeNote}
        </button>
        <div className="grid grid-cols-2 gap-2">
          <button
            type="button"
            className="btn btn-desk btn-side"
            disabled={!may || props.chosen === null}
            data-live="mended"
            onClick={props.onMended}
          >
            <Check className="size-4" aria-hidden="true" />
            {words.mended} <kbd className="key">M</kbd>
          </button>
          <button type="button" className="btn btn-desk btn-side" data-live="ticket" onClick={props.onTicket}>
            <ClipboardCopy className="size-4" aria-hidden="true" />
            {words.ticket} <kbd className="key">Y</kbd>
          </button>
        </div>
        <button type="button" className="btn btn-desk btn-side" disabled={!may} onClick={props.onStop}>
          <LogOut className="size-4" aria-hidden="true" />
          {words.stop}
        </button>
      </div>
    </section>
  );
}

export function LiveActions(props: ActionsProps) {
  const id = useId();
  const { state, problem } = props;
  return (
    <aside
      className="h-full min-w-0 border-line bg-slip max-[90rem]:border-t min-[68rem]:col-span-2 min-[90rem]:col-span-1 min-[90rem]:border-s"
      aria-label={words.label}
    >
      <p role="status" className="border-b border-line px-4 py-2 text-tiny font-[600] text-mend empty:hidden">
        {problem ?? ''}
      </p>
      <div className="grid min-[48rem]:grid-cols-3 min-[90rem]:grid-cols-1">
        <AgainSection {...props} />
        <SendSection {...props} />
        <CloseSection {...props} />
      </div>
      {state.notes.length > 0 && (
        <section className="p-4" aria-labelledby={id}>
          <h2 id={id} className="text-[0.9375rem] font-[640]">
            {words.notes}
          </h2>
          <ul className="mt-1.5 grid gap-1.5 text-tiny">
            {state.notes.map(({ at, text, by }) => (
              <li key={at} className="anywhere">
                <span className="typed-xs text-ink2">
                  {timeOfDay(new Date(at))} {by}
                </span>
                <span className="block whitespace-pre-wrap">{text}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}
