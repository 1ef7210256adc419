// Why this protocol: only reasons that the check of this account gave.
import { CircleCheck, Folders, Gauge, ShieldCheck, TabletSmartphone } from 'lucide-react';
import { messages } from '../../../lib/messages/index.ts';
import type { Recommendation } from '../../../lib/model/settings.ts';
import { Prose } from '../../_components/typed.tsx';

/** A picture by what the reason's key speaks of; a tick for any other. */
function iconFor(key: string) {
  if (/folder/i.test(key)) return Folders;
  if (/device/i.test(key)) return TabletSmartphone;
  if (/room|quota|full/i.test(key)) return Gauge;
  return /safe|server|stay|encrypt/i.test(key) ? ShieldCheck : CircleCheck;
}

export function Reasons({ recommendation }: { recommendation: Recommendation }) {
  const { reasonDetails, protocol } = recommendation;
  if (reasonDetails.length === 0) return null;
  return (
    <section className="mt-12" aria-labelledby="why">
      <h2 id="why" className="text-title">
        {messages.settings.whyTitle[protocol]}
      </h2>
      <ul className="mt-4 grid gap-x-10 gap-y-5 sm:grid-cols-2">
        {reasonDetails.map(({ key, title, text }) => {
          const Icon = iconFor(key);
          return (
            <li key={key} className="flex gap-4">
              <Icon className="mt-0.5 size-6 text-brand-text" aria-hidden="true" />
              <div>
                <h3 className="text-heading">
                  <Prose text={title} />
                </h3>
                <p className="mt-0.5 text-small text-ink2">
                  <Prose text={text} />
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
