// One step of a guide on its stitched thread: menu path, drawing, values with copy buttons, notes.
import { Info, ShieldAlert } from 'lucide-react';
import type { FilledStep } from '../../lib/model/guide-steps.ts';
import type { GuideValues } from '../../lib/model/guide-values.ts';
import { ConfigText } from './config-text.tsx';
import { FilledText } from './filled-text.tsx';
import { AnswerStart, AnswerTexts, OlderVersion } from './guide-answer.tsx';
import { GuideRows } from './guide-rows.tsx';
import { PhoneDrawing } from './phone-drawing.tsx';
import { WindowDrawing } from './window-drawing.tsx';

interface GuideStepProps {
  step: FilledStep;
  n: number;
  last: boolean;
  /** What a drawing of a phone shows; a window shows the step's own rows. */
  values: GuideValues | null;
}

function Notes({ notes }: Pick<FilledStep, 'notes'>) {
  const placed = notes.map((note, place) => ({ note, place }));
  return placed.map(({ note, place }) => {
    const Icon = note.kind === 'safety' ? ShieldAlert : Info;
    return (
      <p key={place} className="mt-3 flex gap-2.5 rounded-control bg-well px-4 py-3 text-small text-ink2 max-sm:-ms-13">
        <Icon className="mt-px size-5 text-brand-text" aria-hidden="true" />
        <span>
          <FilledText parts={note.parts} />
        </span>
      </p>
    );
  });
}

function DrawingAndGroups({ step: { drawing, groups }, values }: Pick<GuideStepProps, 'step' | 'values'>) {
  if (drawing?.kind === 'phone') {
    const { protocol = 'imap', incoming = null, outgoing = null } = values ?? {};
    return (
      <div className="mt-4 grid items-start gap-x-8 gap-y-4 md:grid-cols-[13.5rem_1fr]">
        <div className="max-sm:-ms-13 print:hidden">
          <PhoneDrawing title={drawing.title} protocol={protocol} incoming={incoming} outgoing={outgoing} />
        </div>
        <div>
          <GuideRows groups={groups} stacked />
        </div>
      </div>
    );
  }
  return (
    <>
      {drawing && groups.length > 0 && (
        <div className="mt-4 max-sm:-ms-13 print:hidden">
          <WindowDrawing title={drawing.title} button={drawing.button} groups={groups} />
        </div>
      )}
      <GuideRows groups={groups} stacked={false} />
    </>
  );
}

export function GuideStepView({ step, n, last, values }: GuideStepProps) {
  return (
    <li className={`relative grid grid-cols-[2.25rem_1fr] gap-x-4 ${last ? '' : 'pb-8'}`}>
      {!last && (
        <span
          className="seam-y absolute start-[17px] top-10 bottom-1 text-edge opacity-70 max-sm:hidden"
          aria-hidden="true"
        />
      )}
      <span
        className="typed relative grid size-9 place-items-center rounded-full border-2 border-brand bg-slip font-[600] text-brand-text"
        aria-hidden="true"
      >
        {n}
      </span>
      <div className="min-w-0 pt-1">
        <h3 className="text-heading">
          <FilledText parts={step.title} />
        </h3>
        <AnswerStart path={step.path} texts={step.texts} article={step.article} />
        <DrawingAndGroups step={step} values={values} />
        {step.config && <ConfigText {...step.config} />}
        <AnswerTexts texts={step.after} className="mt-3" />
        <Notes notes={step.notes} />
        <OlderVersion older={step.older} className="max-sm:-ms-13" />
      </div>
    </li>
  );
}
