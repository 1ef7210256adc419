// Two texts of one check, to change and to copy: for the customer, and for whoever mends it.
'use client';

import { Braces, Copy, ShieldCheck, Undo2 } from 'lucide-react';
import { useEffect, useId, useMemo, useState } from 'react';
import { desk } from '../../../lib/messages/desk.ts';
import { format } from '../../../lib/messages/format.ts';
import { customerText } from '../../../lib/messages/ticket/customer-text.ts';
import { codeBlock } from '../../../lib/messages/ticket/markdown.ts';
import { ticketText } from '../../../lib/messages/ticket/ticket-text.ts';
import type { Report } from '../../../lib/model/report.ts';
import { visibleText } from '../../../lib/model/visible-text.ts';
import { Typed } from '../../_components/typed.tsx';
import { useCopy } from '../../_components/use-copy.ts';
import { dayAndTime } from '../../_run/time-of-day.ts';
import type { DeskCase } from '../_case/desk-store.ts';
import { DeskDialog } from './desk-dialog.tsx';

const words = desk.ticket;

/** The whole report below a ticket; a line is no longer than any ticket system takes. */
function reportAsJson(report: Report, markdown: boolean): string {
  const lines = JSON.stringify(report, null, 1)
    .split('\n')
    .map((line) => visibleText(line, 8000));
  return `\n${(markdown ? codeBlock(lines, '') : lines).join('\n')}\n`;
}

interface DraftProps {
  label: string;
  aside: (text: string) => React.ReactNode;
  /** As it came; a change of it brings the text back to it. */
  made: string;
  /** The key that copies it. */
  cap: '1' | '2';
  main: boolean;
  typed: boolean;
  children?: React.ReactNode;
}

function Draft({ label, aside, made, cap, main, typed, children }: DraftProps) {
  const id = useId();
  const [text, setText] = useState(made);
  const { state, copy } = useCopy();
  useEffect(() => setText(made), [made]);
  return (
    <div className="flex min-w-0 flex-col">
      <div className="flex flex-wrap items-center gap-2">
        <label htmlFor={id} className="font-[640]">
          {label}
        </label>
        <span className="ms-auto text-tiny text-ink2">{aside(text)}</span>
      </div>
      <textarea
        id={id}
        rows={16}
        spellCheck={!typed}
        className={`field-desk mt-2 flex-1 p-3.5 ${typed ? 'typed text-[.8125rem] leading-[1.3rem]' : 'text-[.9375rem] leading-6'}`}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="mt-2.5 flex flex-wrap gap-2">
        <button
          // The dialog opens with the focus on the first of the two, so that 1 and 2 work at once.
          ref={(button) => void button?.toggleAttribute('autofocus', main)}
          type="button"
          data-copy={cap}
          className={`btn btn-desk ${main ? 'btn-main' : 'btn-side'}`}
          onClick={() => void copy(text)}
        >
          <Copy className="size-4" aria-hidden="true" />
          {state === 'copied' ? words.copied : words.copy} <kbd className="key text-ink2">{cap}</kbd>
          <span className="sr-only">: {label}</span>
        </button>
        <button type="button" className="btn btn-desk btn-side" onClick={() => setText(made)}>
          <Undo2 className="size-4" aria-hidden="true" />
          {words.asItWas}
        </button>
        {children}
      </div>
      <span className="sr-only" role="status">
        {state === 'copied' ? `${words.copied}: ${label}` : ''}
      </span>
    </div>
  );
}

export function TicketDialog({ one, report, onClose }: { one: DeskCase; report: Report; onClose: () => void }) {
  const [markdown, setMarkdown] = useState(true);
  const [json, setJson] = useState(false);
  const { note, again, subject } = one;
  const customer = useMemo(() => customerText(report, dayAndTime(new Date(report.startedAt))), [report]);
  const second = useMemo(
    () => ticketText(report, { markdown, note, again }) + (json ? reportAsJson(report, markdown) : ''),
    [report, markdown, note, again, json],
  );
  useEffect(() => {
    const press = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || ctrlKey || metaKey || altKey)
        return;
      if (key === '1' || key === '2') document.querySelector<HTMLElement>(`dialog [data-copy="${key}"]`)?.click();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return (
    <DeskDialog
      title={words.title}
      lead={words.lead}
      close={words.close}
      className="max-w-[62rem]"
      aside={<Typed text={subject} className="text-tiny text-ink2" />}
      onClose={onClose}
    >
      <div className="grid gap-5 px-6 py-5 lg:grid-cols-2">
        <Draft
          label={words.customer}
          made={customer}
          cap="1"
          main
          typed={false}
          aside={(text) => format(words.words, { n: text.split(/\s+/).filter(Boolean).length })}
        />
        <Draft
          label={words.second}
          made={second}
          cap="2"
          main={false}
          typed
          aside={() => (
            <select
              className="rounded-[6px] border border-edge bg-slip px-1.5 py-0.5 pointer-coarse:min-h-11"
              aria-label={words.form}
              value={markdown ? 'markdown' : 'plain'}
              onChange={({ target }) => setMarkdown(target.value === 'markdown')}
            >
              <option value="markdown">{words.markdown}</option>
              <option value="plain">{words.plain}</option>
            </select>
          )}
        >
          <button type="button" className="btn btn-desk btn-side" aria-pressed={json} onClick={() => setJson(!json)}>
            <Braces className="size-4" aria-hidden="true" />
            {json ? words.noJson : words.json}
          </button>
        </Draft>
      </div>
      <p className="flex flex-wrap items-center gap-2 rounded-b-slip border-t-2 border-dashed border-line bg-well px-6 py-3.5 text-tiny text-ink2">
        <ShieldCheck className="size-4 text-brand-text" aria-hidden="true" />
        {words.safe}
      </p>
    </DeskDialog>
  );
}
