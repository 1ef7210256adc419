// The desk's one field: what is typed or pasted is read at once, and Enter goes its way.
'use client';

import { Search } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { desk } from '../../../lib/messages/desk.ts';
import { deskHistory } from '../../../lib/messages/desk-history.ts';
import { format } from '../../../lib/messages/format.ts';
import { messages } from '../../../lib/messages/index.ts';
import type { DeskFound } from '../../../lib/model/desk-found.ts';
import { type DeskQuery, readDeskQuery } from '../../../lib/model/desk-query.ts';
import { shownHelpCode } from '../../../lib/model/help-code.ts';
import { FieldError } from '../../_components/field.tsx';
import { useCopy } from '../../_components/use-copy.ts';
import { adoptCase, beginCase, type DeskCase, useDesk } from '../_case/desk-store.ts';
import { comeIn } from '../_live/come-in.ts';
import { useSetting } from '../_parts/desk-context.tsx';
import { goTo } from '../_parts/place.ts';
import { type Entry, readEntry, type Way } from './entry.ts';
import { FindPanel } from './find-panel.tsx';
import { type FoundChoice, foundChoices } from './found-choices.ts';
import { isNothing, searchDesk, useDeskSearch } from './use-desk-search.ts';
import { useLookAhead } from './use-look-ahead.ts';

const words = desk.find;
/** Of one subject there may be many checks; the field offers the latest. */
const MOST_PAST = 3;

/** Where a press of Enter can lead: a way, or a check that is there already. */
export type Choice =
  | { kind: 'way'; way: Way }
  | { kind: 'past'; past: DeskCase }
  | FoundChoice
  /** A customer who read out their code; the report of a link; a link for a customer to check by themselves. */
  | { kind: 'code'; code: string }
  | { kind: 'report' }
  | { kind: 'link'; address: string };

/** Goes to the report of a link; gives what to say where there is none. */
async function openReport(link: string): Promise<string | null> {
  const searched = await searchDesk(link.trim(), AbortSignal.timeout(15_000));
  if (!searched.ok) return searched.message ?? deskHistory.find.failed;
  const { found } = searched;
  if (found.kind !== 'report' || found.report === null) return deskHistory.find.noReport;
  location.assign(found.report.url);
  return null;
}

function refusalText({ refusal }: Entry): string | null {
  if (refusal === null) return null;
  if (refusal.problem === 'lone-address') return format(words.lone, refusal.values);
  return format(messages.input.problems[refusal.problem], refusal.values);
}

interface Known {
  cases: readonly DeskCase[];
  /** What an agent who has signed in looks for; null: what was typed is nothing of the kind. */
  query: DeskQuery | null;
  found: DeskFound | null;
}

function choicesOf({ ways }: Entry, { cases, query, found }: Known): Choice[] {
  if (query?.kind === 'code') return [{ kind: 'code', code: shownHelpCode(query.code) }];
  const domains = new Set(ways.flatMap((way) => (way.to === 'check' ? [way.input.domain] : [])));
  const held = found?.kind === 'subject' ? foundChoices(found) : [];
  // What the server keeps of a check that this browser has too is the same check.
  const times = new Set((found?.kind === 'subject' ? found.checks : []).map(({ at }) => Date.parse(at)));
  const past = cases
    .filter(({ listed, domain, at }) => listed && domains.has(domain) && !times.has(Date.parse(at)))
    .slice(0, MOST_PAST);
  const address = query?.kind === 'subject' ? query.input.address : null;
  return [
    ...(query?.kind === 'report' ? [{ kind: 'report' } as const] : []),
    ...ways.map((way): Choice => ({ kind: 'way', way })),
    ...held,
    ...past.map((one): Choice => ({ kind: 'past', past: one })),
    ...(address === null ? [] : [{ kind: 'link', address } as const]),
  ];
}

/** `compact`: in the head of a page; else it is the page's first thing. `given`: what a link brought. */
export function FindField({ compact = false, given = '' }: { compact?: boolean; given?: string }) {
  const id = useId();
  const { take, say, agent } = useSetting();
  const { cases } = useDesk();
  const { copy } = useCopy();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [text, setText] = useState(given);
  const [pasted, setPasted] = useState(false);
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(0);
  const [refused, setRefused] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const entry = useMemo(() => readEntry(text), [text]);
  const several = /[\r\n]/.test(text);
  const query = useMemo(() => (agent === null || several ? null : readDeskQuery(text)), [agent, several, text]);
  const subject = query?.kind === 'subject' ? (query.input.address ?? query.input.domain) : null;
  const found = useDeskSearch(open ? subject : null, pasted);
  const choices = choicesOf(entry, { cases, query, found });
  const choice = choices[chosen] ?? choices[0];
  const firstWay = choice?.kind === 'way' ? choice.way : undefined;
  const ahead = useLookAhead(open && firstWay?.to === 'check' ? firstWay.input : null, pasted);

  useEffect(() => {
    // Where the page begins with it; on a phone that would bring up the keyboard over the list.
    if (!compact && matchMedia('(pointer: fine)').matches) field.current?.focus();
  }, [compact]);
  // The field changes its kind under the hand, and keeps the focus.
  const before = useRef(several);
  useEffect(() => {
    if (before.current !== several) field.current?.focus();
    before.current = several;
  }, [several]);

  const write = (next: string, byPaste: boolean) => {
    setText(next);
    setPasted(byPaste);
    setOpen(next.trim() !== '');
    setChosen(0);
    setRefused(false);
    setSaid(null);
  };
  const done = () => write('', false);

  const go = (where: Choice | undefined, stay: boolean) => {
    if (where === undefined) {
      setRefused(text.trim() !== '');
      return;
    }
    if (where.kind === 'code') {
      void comeIn({ code: where.code }).then(setSaid);
      return;
    }
    if (where.kind === 'report') {
      void openReport(text).then(setSaid);
      return;
    }
    if (where.kind === 'link') {
      const { address } = where;
      // The fragment reaches no server.
      void copy(`${location.origin}/#${address}`).then((isCopied) => {
        if (isCopied) say(format(deskHistory.find.linkCopied, { subject: address }));
        else setSaid(`${location.origin}/#${address}`);
      });
      setOpen(false);
      return;
    }
    if (where.kind === 'found') {
      if ('join' in where.to) void comeIn({ id: where.to.join }).then(setSaid);
      else {
        done();
        goTo(where.to);
      }
      return;
    }
    if (where.kind === 'past') {
      done();
      goTo({ view: 'case', subject: where.past.subject });
      return;
    }
    const { way } = where;
    if (way.to !== 'check') {
      done();
      take(way);
      return;
    }
    const subject = way.input.address ?? way.input.domain;
    const running = ahead.of(way.input);
    if (running) adoptCase(running.id);
    else beginCase(way.input);
    done();
    if (stay) say(format(words.begun, { subject }));
    else goTo({ view: 'case', subject });
  };

  const press = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    if (key === 'Enter' && !(several && event.shiftKey)) {
      event.preventDefault();
      go(choice, event.ctrlKey || event.metaKey);
    } else if (key === 'Escape') {
      event.preventDefault();
      if (open) setOpen(false);
      else if (text !== '') done();
      else field.current?.blur(); // single keys work again
    } else if (!several && (key === 'ArrowDown' || key === 'ArrowUp') && choices.length > 0) {
      event.preventDefault();
      if (!open) setOpen(true);
      else setChosen((chosen + (key === 'ArrowDown' ? 1 : choices.length - 1)) % choices.length);
    }
  };

  const fromClipboard = useRef(false);
  const paste = (event: React.ClipboardEvent<HTMLInputElement>) => {
    const lines = event.clipboardData.getData('text').replace(/^[\r\n]+|[\r\n]+$/g, '');
    fromClipboard.current = true;
    if (!/[\r\n]/.test(lines)) return;
    // A field of one line would join the lines of a bounce; so it becomes one of several.
    event.preventDefault();
    fromClipboard.current = false;
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    write(`${value.slice(0, selectionStart ?? 0)}${lines}${value.slice(selectionEnd ?? value.length)}`, true);
  };
  const change = (next: string) => {
    write(next, fromClipboard.current);
    fromClipboard.current = false;
  };

  const refusal = said ?? (refused ? refusalText(entry) : null);
  const fieldWords = agent ? deskHistory.find : words;
  const shown = open && choices.length > 0;
  const common = {
    ref: field,
    id: `${id}-field`,
    'data-find': '',
    spellCheck: false,
    autoComplete: 'off',
    autoCapitalize: 'none',
    'aria-invalid': refusal === null ? undefined : true,
    'aria-describedby': refusal === null ? undefined : `${id}-error`,
    placeholder: compact ? (agent ? deskHistory.find.placeholder : words.placeholder) : words.example,
    value: text,
    onFocus: () => setOpen(text.trim() !== ''),
    onKeyDown: press,
  };
  return (
    <search
      className={`relative min-w-0 ${compact ? 'w-88 max-w-full' : 'flex-1 basis-[34rem]'}`}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <label htmlFor={`${id}-field`} className={compact ? 'sr-only' : 'mb-1.5 flex flex-wrap items-baseline gap-x-3'}>
        {compact ? (
          fieldWords.label
        ) : (
          <>
            <span className="text-heading">{words.title}</span>
            <span className="text-ink2">{fieldWords.hint}</span>
          </>
        )}
      </label>
      <div className="relative">
        <Search
          className={`pointer-events-none absolute text-ink3 ${compact ? 'start-3 top-2.5 size-4.5' : 'start-4 top-4 size-5'}`}
          aria-hidden="true"
        />
        {several ? (
          <textarea
            {...common}
            rows={compact ? 4 : 7}
            className={compact ? 'field-desk typed resize-y ps-9.5' : 'find resize-y text-[.875rem] leading-5'}
            aria-label={words.pasted}
            onChange={({ target }) => change(target.value)}
          />
        ) : (
          <input
            {...common}
            type="text"
            inputMode="url"
            role="combobox"
            aria-expanded={shown}
            aria-controls={shown ? `${id}-choices` : undefined}
            aria-activedescendant={shown ? `${id}-choice-${Math.min(chosen, choices.length - 1)}` : undefined}
            aria-autocomplete="list"
            className={compact ? 'field-desk pe-9 ps-9.5' : 'find'}
            onChange={({ target }) => change(target.value)}
            onPaste={paste}
          />
        )}
        <span className={`absolute ${compact ? 'end-2 top-[7px]' : 'end-3.5 top-[15px]'}`} aria-hidden="true">
          <kbd className="key">/</kbd>
        </span>
        {shown && (
          <FindPanel
            id={id}
            choices={choices}
            chosen={several ? -1 : Math.min(chosen, choices.length - 1)}
            ahead={ahead.shown}
            compact={compact}
            nothing={found && isNothing(found) ? format(deskHistory.find.nothing, { subject: subject ?? '' }) : null}
            onChoose={(where) => go(where, false)}
          />
        )}
      </div>
      <div role="alert">
        {refusal !== null && (
          <FieldError
            id={`${id}-error`}
            text={refusal}
            className={
              compact ? 'absolute inset-x-0 top-full z-20 mt-1 rounded-control bg-slip p-3 shadow-lift' : 'mt-2'
            }
          />
        )}
      </div>
      {!compact && (
        <p className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-1 text-tiny text-ink2">
          <span className="inline-flex items-center gap-1.5">
            <kbd className="key">Enter</kbd> {fieldWords.enter}
          </span>
          <span className="inline-flex items-center gap-1.5">
            <kbd className="key">Ctrl</kbd>
            <kbd className="key">Enter</kbd> {words.atOnce}
          </span>
          <span>{fieldWords.paste}</span>
        </p>
      )}
    </search>
  );
}
