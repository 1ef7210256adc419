// One step: its box on the thread, its title, who says that it is done, and what to do.
import { MapPin } from 'lucide-react';
import { useId } from 'react';
import { popMove as words } from '../../../lib/messages/pop-move.ts';
import type { StepState } from '../../../lib/model/pop-move/steps.ts';

interface StepRowProps {
  step: StepState;
  last: boolean;
  onTick: () => void;
  children: React.ReactNode;
}

export function StepRow({ step, last, onTick, children }: StepRowProps) {
  const id = useId();
  const { title } = words.steps[step.id];
  return (
    <li className={`relative ps-[2.9rem] ${last ? '' : 'pb-7'}`} aria-current={step.here ? 'step' : undefined}>
      {!last && (
        <span
          className={`absolute start-[12px] top-8 bottom-0 w-[2px] ${step.done ? 'bg-brand' : 'seam-y text-edge'}`}
          aria-hidden="true"
        />
      )}
      <input id={id} type="checkbox" className="tickbox absolute start-0 top-0" checked={step.done} onChange={onTick} />
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h3 className={`text-heading ${step.done || step.here ? '' : 'text-ink2'}`}>
          <label htmlFor={id}>
            {step.n}. {title}
          </label>
        </h3>
        {step.by && <span className="text-small text-ink2">{words.by[step.by]}</span>}
        {step.here && (
          <span className="tag bg-brand-soft text-brand-text">
            <MapPin className="size-4" aria-hidden="true" />
            {words.you}
          </span>
        )}
      </div>
      <div className={`mt-1 grid gap-1 text-small ${step.done || step.here ? '' : 'text-ink2'}`}>{children}</div>
    </li>
  );
}
