// The planner's questions on one page: each with its meaning, and none that has to be known by heart.
'use client';

import { useId, useState } from 'react';
import { format } from '../../../lib/messages/format.ts';
import { popMove as words } from '../../../lib/messages/pop-move.ts';
import { isAnswered, leavings, type MoveAnswers, moveApps } from '../../../lib/model/pop-move/move.ts';
import { Button } from '../../_components/button.tsx';
import { FieldError } from '../../_components/field.tsx';

const { ask } = words;
const GIGABYTE = 2 ** 30;

interface ChoicesProps<Answer extends string> {
  question: string;
  hint?: string;
  options: ReadonlyArray<{ value: Answer; text: string; means?: string }>;
  chosen: Answer | null;
  onChoose: (answer: Answer) => void;
}

function Choices<Answer extends string>({ question, hint, options, chosen, onChoose }: ChoicesProps<Answer>) {
  const name = useId();
  return (
    <fieldset className="grid gap-2">
      <legend className="text-heading">{question}</legend>
      {hint && <p className="text-small text-ink2">{hint}</p>}
      {options.map(({ value, text, means }) => (
        <label
          key={value}
          className="flex min-h-12 cursor-pointer items-center gap-3 rounded-control border-[1.5px] border-line px-4 py-2 hover:border-ink2 has-checked:border-brand has-checked:bg-brand-soft"
        >
          <input
            type="radio"
            name={name}
            className="size-5 flex-none accent-brand"
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          <span>
            {text}
            {means && chosen === value && <span className="block text-small text-ink2">{means}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function TextQuestion({
  question,
  hint,
  value,
  onChange,
  fault = null,
  numeric = false,
}: {
  question: string;
  hint: string;
  value: string;
  onChange: (value: string) => void;
  fault?: string | null;
  numeric?: boolean;
}) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="text-heading">
        {question}
      </label>
      <p id={`${id}-hint`} className="mt-0.5 text-small text-ink2">
        {hint}
      </p>
      {fault && <FieldError id={`${id}-error`} text={fault} className="mt-2" />}
      <input
        id={id}
        className={`field mt-2 ${numeric ? 'max-w-40' : ''}`}
        inputMode={numeric ? 'decimal' : 'text'}
        autoComplete="off"
        maxLength={numeric ? 20 : 200}
        aria-describedby={fault ? `${id}-hint ${id}-error` : `${id}-hint`}
        aria-invalid={fault ? true : undefined}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

/** Gigabytes as people write them, "3.1" or "3,1", in bytes; null: empty; undefined: no such number. */
function bytesIn(text: string): number | null | undefined {
  const typed = text
    .trim()
    .replace(/\s*gb$/i, '')
    .replace(',', '.');
  if (typed === '') return null;
  const number = /^\d{1,6}(\.\d{1,6})?$/.test(typed) ? Number(typed) : Number.NaN;
  return Number.isNaN(number) ? undefined : Math.round(number * GIGABYTE);
}

/** The questions that are open, by their words. */
function openQuestions({ app, leaves, others, othersHold, stays }: MoveAnswers): string[] {
  const moves = stays !== true;
  return [
    ...(app === null ? [ask.app] : []),
    ...(stays === null ? [ask.stays] : []),
    ...(moves && leaves === null ? [ask.leaves] : []),
    ...(moves && others && othersHold === null ? [ask.othersHold] : []),
  ];
}

export function QuestionsForm({ answers, onDone }: { answers: MoveAnswers; onDone: (answers: MoveAnswers) => void }) {
  const [given, setGiven] = useState(answers);
  const [size, setSize] = useState(
    answers.bytes === null ? '' : String(Math.round((answers.bytes / GIGABYTE) * 100) / 100),
  );
  const [others, setOthers] = useState(answers.others ?? '');
  const [tried, setTried] = useState(false);
  const answer = (more: Partial<MoveAnswers>) => setGiven({ ...given, ...more });
  const bytes = bytesIn(size);
  const whole: MoveAnswers = { ...given, others: others.trim(), bytes: bytes ?? null };
  const open = openQuestions(whole);
  const moves = given.stays !== true;
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (bytes !== undefined && isAnswered(whole)) onDone(whole);
  };
  return (
    <form className="slip grid gap-7 p-5 md:px-8 md:py-7" aria-labelledby="questions" onSubmit={submit} noValidate>
      <h2 id="questions" className="text-title">
        {words.questionsTitle}
      </h2>
      <Choices
        question={ask.app}
        options={moveApps.map((value) => ({ value, text: words.apps[value].name }))}
        chosen={given.app}
        onChoose={(app) => answer({ app })}
      />
      <Choices
        question={ask.stays}
        options={(['no', 'yes'] as const).map((value) => ({ value, text: words.staysWords[value] }))}
        chosen={given.stays === null ? null : given.stays ? 'yes' : 'no'}
        onChoose={(stays) => answer({ stays: stays === 'yes' })}
      />
      {moves && (
        <Choices
          question={ask.leaves}
          hint={ask.leavesHint}
          options={leavings.map((value) => ({ value, text: words.leaves[value], means: words.leavesMeans[value] }))}
          chosen={given.leaves}
          onChoose={(leaves) => answer({ leaves })}
        />
      )}
      <TextQuestion question={ask.others} hint={ask.othersHint} value={others} onChange={setOthers} />
      {moves && others.trim() !== '' && (
        <Choices
          question={ask.othersHold}
          options={(['yes', 'no', 'unknown'] as const).map((value) => ({
            value,
            text: words.othersHold[value],
            means: words.othersHoldMeans[value],
          }))}
          chosen={given.othersHold}
          onChoose={(othersHold) => answer({ othersHold })}
        />
      )}
      {moves && (
        <TextQuestion
          question={ask.size}
          hint={`${ask.sizeHint} ${given.app === null ? '' : words.apps[given.app].size}`.trim()}
          value={size}
          onChange={setSize}
          fault={tried && bytes === undefined ? ask.sizeFault : null}
          numeric
        />
      )}
      {tried && open.length > 0 && (
        <p role="alert" className="text-small font-[600] text-mend">
          {format(words.missing, { questions: open })}
        </p>
      )}
      <p>
        <Button kind="main" type="submit" className="max-sm:w-full">
          {words.show}
        </Button>
      </p>
    </form>
  );
}
