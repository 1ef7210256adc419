// The gate before the one step that cannot be undone: each condition yes or not yet.
import { DoorClosed, DoorOpen } from 'lucide-react';
import { popMove } from '../../../lib/messages/pop-move.ts';
import type { Gate } from '../../../lib/model/pop-move/steps.ts';
import { Mark } from '../../_components/mark.tsx';

const words = popMove.gate;

export function GateRow({ gate }: { gate: Gate }) {
  const Door = gate.open ? DoorOpen : DoorClosed;
  return (
    <li className="relative pb-7">
      <span className="seam-y absolute start-[12px] top-0 bottom-0 w-[2px] text-edge" aria-hidden="true" />
      <section className={gate.open ? 'gate-open relative p-2.5' : 'gate relative p-2.5'} aria-labelledby="gate">
        <div className="rounded-[8px] bg-slip p-4 md:p-5">
          <h3 id="gate" className="flex items-start gap-2.5 text-title">
            <Door className={`mt-0.5 size-6 flex-none ${gate.open ? 'text-fine' : 'text-risk'}`} aria-hidden="true" />
            {gate.open ? words.open : words.shut}
          </h3>
          <p className="mt-1.5">{gate.open ? words.whyOpen : words.why}</p>
          <ul className="mt-3 grid gap-2 text-small sm:grid-cols-2">
            {gate.conditions.map(({ id, met }) => (
              <li key={id} className="flex gap-2.5">
                <Mark kind={met ? 'fine' : 'blank'} className="mt-0.5 size-[18px] flex-none" />
                <span>
                  <b>{met ? words.yes : words.notYet}</b>: {words.conditions[id]}
                </span>
              </li>
            ))}
          </ul>
          <p className="mt-3 text-small text-ink2">{words.words}</p>
        </div>
      </section>
    </li>
  );
}
