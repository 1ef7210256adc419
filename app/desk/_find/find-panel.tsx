// Below the field: where Enter leads and what else fits, and beside it the check that already runs.
'use client';

import {
  CircleDot,
  FileText,
  History,
  KeyRound,
  MailQuestionMark,
  PhoneIncoming,
  Radio,
  Route,
  ServerCog,
  Zap,
} from 'lucide-react';
import { desk } from '../../../lib/messages/desk.ts';
import { deskHistory } from '../../../lib/messages/desk-history.ts';
import { Typed } from '../../_components/typed.tsx';
import { timeOfDay } from '../../_run/time-of-day.ts';
import type { DeskCase } from '../_case/desk-store.ts';
import { Counts } from '../_parts/counts.tsx';
import { Caps } from '../_parts/key-foot.tsx';
import type { Choice } from './find-field.tsx';
import { InstantCheck } from './instant-check.tsx';

const words = desk.find;
const foundIcons = { session: Radio, case: CircleDot, domain: History, check: FileText };
const icons = { check: Zap, spf: ServerCog, message: Route, bounce: MailQuestionMark };

/** A sentence of ours with a machine's word in its place. */
function Filled({ template, values }: { template: string; values: Record<string, string> }) {
  return template.split(/(\{\w+\})/).map((part, place) => {
    const value = /^\{(\w+)\}$/.exec(part)?.[1];
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one template never change their places.
    return value ? <Typed key={place} text={values[value] ?? ''} className="text-[.94em] font-[600]" /> : part;
  });
}

function iconOf(choice: Choice) {
  switch (choice.kind) {
    case 'way':
      return icons[choice.way.to];
    case 'found':
      return foundIcons[choice.icon];
    case 'code':
      return PhoneIncoming;
    case 'report':
      return FileText;
    case 'link':
      return KeyRound;
    case 'past':
      return History;
  }
}

function keyOf(choice: Choice, place: number): string {
  if (choice.kind === 'past') return `past ${choice.past.id}`;
  return choice.kind === 'found' ? choice.key : `${choice.kind} ${place}`;
}

function textsOf(choice: Choice): { template: string; values: Record<string, string>; text: React.ReactNode } {
  if (choice.kind === 'past') {
    const { at, kept, subject } = choice.past;
    return {
      template: words.ways.open,
      values: { time: timeOfDay(new Date(at)) },
      text: (
        <>
          <Typed text={subject} className="text-[.94em]" /> {kept && <Counts findings={kept.findings} />}
        </>
      ),
    };
  }
  const { find } = deskHistory;
  if (choice.kind === 'found') return choice;
  if (choice.kind === 'code') return { template: find.code, values: { code: choice.code }, text: find.codeText };
  if (choice.kind === 'report') return { template: find.report, values: {}, text: find.reportText };
  if (choice.kind === 'link') return { template: find.link, values: {}, text: find.linkText };
  const { way } = choice;
  if (way.to === 'check') {
    const subject = way.input.address ?? way.input.domain;
    return way.meant
      ? { template: words.ways.meant, values: { subject }, text: words.ways.meantText }
      : { template: words.ways.check, values: { subject }, text: words.ways.checkText };
  }
  if (way.to === 'spf')
    return { template: words.ways.spf, values: { ip: way.ip, sender: way.sender }, text: words.ways.spfText };
  return { template: words.ways[way.to], values: {}, text: words.ways[`${way.to}Text`] };
}

interface PanelProps {
  id: string;
  choices: readonly Choice[];
  /** -1: a paste of several lines, whose field has no list; its ways are buttons. */
  chosen: number;
  ahead: DeskCase | null;
  compact: boolean;
  /** What to say where the desk holds nothing. */
  nothing: string | null;
  onChoose: (choice: Choice) => void;
}

export function FindPanel({ id, choices, chosen, ahead, compact, nothing, onChoose }: PanelProps) {
  const asButtons = chosen < 0;
  const items = choices.map((choice, place) => {
    const { template, values, text } = textsOf(choice);
    const Icon = iconOf(choice);
    const selected = asButtons ? place === 0 : place === chosen;
    const look = `flex w-full items-center gap-3 px-4 py-2 text-start ${selected ? 'bg-chosen shadow-[inset_3px_0_0_var(--mm-brand-solid)]' : 'hover:bg-well'}`;
    const content = (
      <>
        <Icon className="size-[18px] text-ink2" aria-hidden="true" />
        <span className="min-w-0 flex-1">
          <span className={selected ? 'font-[620]' : ''}>
            <Filled template={template} values={values} />
          </span>
          <span className="block text-tiny text-ink2">{text}</span>
        </span>
        {selected && <Caps caps={['Enter']} />}
      </>
    );
    const key = keyOf(choice, place);
    if (asButtons)
      return (
        <li key={key}>
          <button type="button" className={look} onClick={() => onChoose(choice)}>
            {content}
          </button>
        </li>
      );
    return (
      // The field keeps the focus and moves among the options by its arrows (ARIA APG, combobox).
      // biome-ignore lint/a11y/useFocusableInteractive: an option of a combobox's list is not focused itself.
      // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's.
      <div
        key={key}
        id={`${id}-choice-${place}`}
        role="option"
        aria-selected={selected}
        className={`cursor-pointer ${look}`}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onChoose(choice)}
      >
        {content}
      </div>
    );
  });
  return (
    <div
      className={`absolute end-0 top-full z-20 mt-2 grid overflow-hidden rounded-slip bg-slip shadow-lift outline-1 outline-line ${
        compact ? 'w-[min(52rem,calc(100vw-2rem))]' : 'start-0'
      } ${ahead ? 'md:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]' : ''}`}
    >
      <div className={`flex flex-col border-line ${ahead ? 'max-md:border-b md:border-e' : ''}`}>
        {asButtons ? (
          <ul className="py-2">{items}</ul>
        ) : (
          <div id={`${id}-choices`} role="listbox" aria-label={words.fits} className="py-2">
            {items}
          </div>
        )}
        <p role="status" className="px-4 pb-2 text-tiny text-ink2 empty:hidden">
          {nothing}
        </p>
        <p className="mt-auto flex flex-wrap items-center gap-x-1.5 border-t border-line px-4 py-2 text-tiny text-ink2">
          {!asButtons && (
            <>
              <Caps caps={['↑', '↓']} /> {words.choose} ·{' '}
            </>
          )}
          <Caps caps={['Enter']} /> {words.go} ·{' '}
          {asButtons && (
            <>
              <Caps caps={['Shift', 'Enter ']} /> {words.newLine} ·{' '}
            </>
          )}
          <Caps caps={['Esc']} /> {words.close}
        </p>
      </div>
      {ahead && <InstantCheck one={ahead} />}
    </div>
  );
}
