// What an agent sends to the customer's page: how the chosen finding is mended, or a step of a guide, with a line of their own.
'use client';

import { ListChecks, Send } from 'lucide-react';
import { useId, useState } from 'react';
import { deskLive } from '../../../lib/messages/desk-live.ts';
import type { TextPart } from '../../../lib/model/guide-steps.ts';
import type { Report } from '../../../lib/model/report.ts';
import { accountFor, usableValues } from '../../_guides/account.ts';
import { pageSteps } from '../../_guides/page-steps.ts';
import { useGuide } from '../../_guides/use-guide.ts';
import { useSetting } from '../_parts/desk-context.tsx';
import { GoingNote } from './going-note.tsx';
import type { ActionsProps } from './live-actions.tsx';

const words = deskLive.actions;
const wide = 'btn btn-desk btn-side w-full justify-start! text-start whitespace-normal!';

const plain = (parts: readonly TextPart[]) => parts.map(({ text }) => text ?? '…').join('');

interface StepFieldProps {
  guide: string;
  report: Report | null;
  step: number;
  onStep: (step: number) => void;
}

/** The steps as the customer's own page numbers them, by their titles. */
function StepField({ guide: id, report, step, onStep }: StepFieldProps) {
  const guide = useGuide(id);
  const values = usableValues(accountFor(report, '', null));
  const steps = guide === 'looking' || guide === null ? [] : pageSteps(guide, values);
  return (
    <label className="text-tiny text-ink2">
      {words.step}
      <select
        className="field-desk mt-1 text-ink"
        data-live-step=""
        disabled={steps.length === 0}
        value={step}
        onChange={({ target }) => onStep(Number(target.value))}
      >
        {steps.length === 0 && <option value={step}>{guide === null ? words.noSteps : words.fetchingSteps}</option>}
        {steps
          .map(({ title }, place) => ({ n: place + 1, title: plain(title) }))
          .map(({ n, title }) => (
            <option key={n} value={n}>
              {n}. {title}
            </option>
          ))}
      </select>
    </label>
  );
}

export function SendSection(props: ActionsProps) {
  const id = useId();
  const { guides } = useSetting();
  const { may, chosen, going } = props;
  const [guide, setGuide] = useState(guides[0]?.id ?? '');
  const [step, setStep] = useState(1);
  const [text, setText] = useState('');
  return (
    <section className="border-b border-line p-4" aria-labelledby={id}>
      <h2 id={id} className="text-[0.9375rem] font-[640]">
        {words.send}
      </h2>
      <div className="mt-2.5 grid gap-2">
        <button
          type="button"
          className="btn btn-desk btn-main w-full justify-start! text-start whitespace-normal!"
          disabled={!may || chosen === null || going !== null}
          data-live="fix"
          onClick={() => props.onFix(text)}
        >
          <Send className="size-4 shrink-0" aria-hidden="true" />
          <span className="flex-1">
            {words.fix}
            <span className="anywhere block text-densest font-[450]">{chosen ?? words.noFinding}</span>
          </span>
          <kbd className="key text-ink2">F</kbd>
        </button>
        <GoingNote going={going} what="fix" onStay={props.onStay} />
        <label className="text-tiny text-ink2">
          {words.guide}
          <select
            className="field-desk mt-1 text-ink"
            value={guide}
            onChange={({ target }) => {
              setGuide(target.value);
              setStep(1);
            }}
          >
            {guides.map(({ id: one, name }) => (
              <option key={one} value={one}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <StepField guide={guide} report={props.report} step={step} onStep={setStep} />
        <button
          type="button"
          className={wide}
          disabled={!may || going !== null}
          data-live="step"
          onClick={() => props.onStep(guide, step, text)}
        >
          <ListChecks className="size-4 shrink-0" aria-hidden="true" />
          <span className="flex-1">{words.sendStep}</span>
          <kbd className="key">S</kbd>
        </button>
        <GoingNote going={going} what="step" onStay={props.onStay} />
        <label className="text-tiny text-ink2">
          {words.words}
          <textarea
            rows={2}
            maxLength={2_000}
            className="field-desk mt-1 text-ink"
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
      </div>
    </section>
  );
}
