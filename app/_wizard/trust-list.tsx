// What happens to a password, before anyone is asked for one.
import { EyeOff, KeyRound, Lock } from 'lucide-react';
import { messages } from '../../lib/messages/index.ts';

const icons = [KeyRound, Lock, EyeOff];

export function TrustList() {
  const { title, items } = messages.wizard.start.trust;
  return (
    <section className="px-1 pt-5 md:px-8 lg:pt-4" aria-labelledby="trust">
      <h2 id="trust" className="text-heading">
        {title}
      </h2>
      <ul className="mt-3 grid gap-3.5">
        {items.map((item, index) => {
          const Icon = icons[index] ?? KeyRound;
          return (
            <li key={item.lead} className="flex gap-3.5">
              <Icon className="mt-0.5 size-5 text-brand-text" aria-hidden="true" />
              <p className="text-small text-ink2">
                <b className="text-ink">{item.lead}</b> {item.text}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
