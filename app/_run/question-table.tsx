// The questions of a check: mark and thread, question and answer, time bar and seconds. Rows keep place and height.
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import { Mark } from '../_components/mark.tsx';
import { Thread } from '../_components/thread.tsx';
import { Prose } from '../_components/typed.tsx';
import { questionGroups } from './question-list.ts';
import { barScale, isAnswered, type QuestionRow, type RowState } from './questions.ts';

const words = messages.wizard.running;
const columns =
  'md:grid-cols-[24px_minmax(0,1fr)_13rem_3.6rem] lg:grid-cols-[24px_minmax(0,1fr)_22rem_3.6rem] md:gap-x-5';
const barColour: Partial<Record<RowState, string>> = {
  fine: 'bg-fine-solid',
  mend: 'bg-mend-solid',
  risk: 'bg-risk',
  note: 'bg-note-solid',
  blank: 'bg-blank',
  running: 'bar-running',
};

function Bar({ row, scale, elapsedMs }: { row: QuestionRow; scale: number; elapsedMs: number }) {
  const colour = barColour[row.state];
  const begun = row.startMs;
  const end = row.endMs ?? elapsedMs;
  const percent = (ms: number) => `${Math.min(100, (ms / scale) * 100)}%`;
  return (
    <div className="bars-keep-colour relative hidden h-2 md:block" aria-hidden="true">
      <span className="absolute inset-x-0 top-[3px] h-px bg-line" />
      {colour && begun !== null && (
        <span
          className={`absolute top-0 h-[7px] max-w-full min-w-[5px] rounded-full ${colour}`}
          style={{ insetInlineStart: percent(begun), inlineSize: percent(Math.max(0, end - begun)) }}
        />
      )}
    </div>
  );
}

function Row({
  row,
  scale,
  elapsedMs,
  running,
  first,
  last,
}: {
  row: QuestionRow;
  scale: number;
  elapsedMs: number;
  running: boolean;
  first: boolean;
  last: boolean;
}) {
  const answered = isAnswered(row);
  const loud = row.state === 'mend' || row.state === 'risk';
  const time = answered && row.endMs !== null ? format(words.seconds, { n: (row.endMs / 1000).toFixed(2) }) : '';
  return (
    <li
      className={`relative grid grid-cols-[24px_minmax(0,1fr)_3.2rem] items-start gap-x-3.5 py-2.5 md:min-h-17 md:items-center ${columns}`}
    >
      <Thread sewn={answered} first={first} last={last} />
      <span className="relative grid size-6 place-items-center rounded-full bg-slip max-md:mt-1">
        <Mark kind={row.state} />
      </span>
      <div className="min-w-0">
        <p className={`anywhere text-small ${row.state === 'waiting' ? 'text-ink3' : 'text-ink2'}`}>{row.question}</p>
        <p
          key={row.state}
          className={`anywhere ${running ? 'line-clamp-2 max-md:min-h-13.5 md:line-clamp-1' : ''} ${loud ? 'font-[620]' : 'font-[540]'} ${answered ? 'settle' : 'text-ink3'}`}
        >
          <span className="sr-only">{messages.shared.status[row.state]}: </span>
          <Prose text={row.answer} />
        </p>
      </div>
      <Bar row={row} scale={scale} elapsedMs={elapsedMs} />
      <p className="typed text-end text-tiny text-ink3 max-md:pt-1">{time}</p>
    </li>
  );
}

/** While it runs, a long answer is cut so that no row moves under the finger; afterwards it is shown whole. */
export function QuestionTable({
  rows,
  elapsedMs,
  running,
}: {
  rows: QuestionRow[];
  elapsedMs: number;
  running: boolean;
}) {
  const scale = barScale(Math.max(elapsedMs, ...rows.map((row) => row.endMs ?? 0)));
  const [from, middle, to] = words.scale[scale];
  return (
    <section className="slip mt-5 px-5 pt-5 pb-2 md:mt-6 md:px-7 md:pt-6" aria-labelledby="questions">
      <div className="flex items-end justify-between gap-4 md:grid md:grid-cols-[minmax(0,1fr)_13rem_3.6rem] md:gap-x-5 lg:grid-cols-[minmax(0,1fr)_22rem_3.6rem]">
        <h2 id="questions" className="text-title">
          {words.lookAt}
        </h2>
        <div className="typed relative mb-1 hidden h-4 text-tiny text-ink3 md:block" aria-hidden="true">
          <span className="absolute start-0">{from}</span>
          <span className="absolute start-1/2 -translate-x-1/2 rtl:translate-x-1/2">{middle}</span>
          <span className="absolute end-0">{to}</span>
        </div>
        <span />
      </div>
      {questionGroups.map((group) => {
        const own = rows.filter((row) => row.group === group);
        return (
          <div key={group}>
            <h3 className="mt-5 border-b border-line pb-2 text-small font-[620] text-ink2">
              {messages.questions.groups[group]}
            </h3>
            <ul className="pt-1.5 pb-2">
              {own.map((row, index) => (
                <Row
                  key={row.id}
                  row={row}
                  scale={scale}
                  elapsedMs={elapsedMs}
                  running={running}
                  first={index === 0}
                  last={index === own.length - 1}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
