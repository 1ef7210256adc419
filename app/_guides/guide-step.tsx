// One step of a guide on its stitched thread: menu path, drawing, values with copy buttons, notes.
import { Info, ShieldAlert } from 'lucide-react';
import { messages } from '../../lib/messages/index.ts';
import type { FilledRow, FilledStep } from '../../lib/model/guide-steps.ts';
import { Fold } from '../_components/fold.tsx';
import { FilledText } from './filled-text.tsx';
import { MenuPath } from './menu-path.tsx';
import { PhoneDrawing } from './phone-drawing.tsx';
import { SettingRow } from './setting-row.tsx';
import { type DrawnServer, WindowDrawing } from './window-drawing.tsx';

/** The values a drawing may show, whatever the step's own rows are. */
export interface DrawnValues {
  protocol: 'IMAP' | 'POP';
  incoming: DrawnServer | null;
  outgoing: DrawnServer | null;
}

// Only the dl of a narrow column is stacked; ports and security words are short everywhere.
const short = (row: FilledRow) => row.field.endsWith('.port') || row.field.endsWith('.security');
const copyable = (row: FilledRow) => !row.field.endsWith('.security') && row.field !== 'protocol';

function Rows({ rows, stacked }: { rows: FilledRow[]; stacked: boolean }) {
  const { copy, unknown } = messages.guides;
  return (
    <dl className="mt-3 rounded-control border border-line px-4 py-0.5 max-sm:-ms-13">
      {rows.map((row) => (
        <SettingRow
          key={row.field}
          label={row.label}
          value={row.value}
          words={unknown[row.field]}
          what={copyable(row) ? copy[row.field] : undefined}
          short={short(row)}
          stacked={stacked}
        />
      ))}
    </dl>
  );
}

function Groups({ step }: { step: FilledStep }) {
  const stacked = step.drawing?.kind === 'phone';
  return step.groups.map(({ heading, mark, rows }) => (
    <div key={rows[0]?.field ?? mark}>
      {heading && (
        <p className="mt-4 flex items-center gap-2.5 font-[600] max-sm:-ms-13">
          {mark && (
            <span className="grid size-6 flex-none place-items-center rounded-full bg-brand text-tiny font-[650] text-brand-on">
              {mark}
            </span>
          )}
          <span>
            <FilledText parts={heading} />
          </span>
        </p>
      )}
      {rows.length > 0 && <Rows rows={rows} stacked={stacked} />}
    </div>
  ));
}

function Texts({ texts, className }: { texts: FilledStep['texts']; className: string }) {
  const placed = texts.map((parts, place) => ({ parts, place }));
  return placed.map(({ parts, place }) => (
    <p key={place} className={`${className} text-ink2`}>
      <FilledText parts={parts} />
    </p>
  ));
}

function Notes({ notes }: { notes: FilledStep['notes'] }) {
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

function DrawingAndGroups({ step, drawn }: { step: FilledStep; drawn: DrawnValues }) {
  if (step.drawing?.kind === 'phone') {
    return (
      <div className="mt-4 grid items-start gap-x-8 gap-y-4 md:grid-cols-[13.5rem_1fr]">
        <div className="max-sm:-ms-13 print:hidden">
          <PhoneDrawing title={step.drawing.title} {...drawn} />
        </div>
        <div>
          <Groups step={step} />
        </div>
      </div>
    );
  }
  return (
    <>
      {step.drawing && (
        <div className="mt-4 max-sm:-ms-13 print:hidden">
          <WindowDrawing {...step.drawing} incoming={drawn.incoming} outgoing={drawn.outgoing} />
        </div>
      )}
      <Groups step={step} />
    </>
  );
}

export function GuideStepView({
  step,
  n,
  last,
  drawn,
}: {
  step: FilledStep;
  n: number;
  last: boolean;
  drawn: DrawnValues;
}) {
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
        {step.path.length > 0 && (
          <p className="mt-1 text-ink2">
            <MenuPath path={step.path} />
          </p>
        )}
        <Texts texts={step.texts} className="mt-1" />
        <DrawingAndGroups step={step} drawn={drawn} />
        <Texts texts={step.after} className="mt-3" />
        <Notes notes={step.notes} />
        {step.older && (
          <Fold summary={step.older.title} className="mt-2 max-sm:-ms-13" summaryClassName="text-small">
            <ol className="grid list-decimal gap-1.5 ps-11 pb-2 text-small text-ink2">
              {step.older.lines
                .map((line, place) => ({ line, place }))
                .map(({ line, place }) => (
                  <li key={place}>
                    <FilledText parts={line} />
                  </li>
                ))}
            </ol>
          </Fold>
        )}
      </div>
    </li>
  );
}
