// One bar that counts: its mark, what it counts, how many, and how that stands against before.
import { ArrowDown, ArrowUp } from 'lucide-react';
import { deskHistory } from '../../../lib/messages/desk-history.ts';
import { format } from '../../../lib/messages/format.ts';
import { messages } from '../../../lib/messages/index.ts';
import { Mark, type MarkKind } from '../../_components/mark.tsx';

const bars: Partial<Record<MarkKind, string>> = {
  mend: 'bar-mend',
  risk: 'bar-risk',
  note: 'bar-note',
  blank: 'bar-blank',
};

/** More or fewer than before, by an arrow and by its word. */
function Change({ by }: { by: number }) {
  const words = deskHistory.chart;
  if (by === 0) return words.same;
  const Arrow = by > 0 ? ArrowUp : ArrowDown;
  return (
    <span className="inline-flex items-center gap-0.5">
      <Arrow className="size-3.5" aria-hidden="true" />
      <span className="sr-only">{format(by > 0 ? words.up : words.down, { n: Math.abs(by) })}</span>
      <span aria-hidden="true">{Math.abs(by)}</span>
    </span>
  );
}

interface CountBarProps {
  mark: MarkKind;
  label: string;
  n: number;
  /** What the longest bar counts. */
  most: number;
  typed: boolean;
  /** How many it was before; absent: that is not told. */
  before?: number;
}

export function CountBar({ mark, label, n, most, typed, before }: CountBarProps) {
  return (
    <li
      className={`grid items-center gap-x-2.5 gap-y-1 ${
        before === undefined ? 'grid-cols-[18px_minmax(0,1fr)_auto]' : 'grid-cols-[18px_minmax(0,1fr)_auto_3.25rem]'
      }`}
    >
      <Mark kind={mark} className="size-[17px]" />
      <span className={`anywhere ${typed ? 'typed-s' : ''}`}>
        <span className="sr-only">{messages.shared.status[mark]}: </span>
        {label}
      </span>
      <b className="tnum">{n}</b>
      {before !== undefined && (
        <span className="tnum text-end text-tiny text-ink2">
          <Change by={n - before} />
        </span>
      )}
      <span
        className={`count-track bars-keep-colour col-start-2 ${before === undefined ? 'col-span-2' : 'col-span-3'}`}
        aria-hidden="true"
      >
        <i className={bars[mark]} style={{ width: `${(n / most) * 100}%` }} />
      </span>
    </li>
  );
}
