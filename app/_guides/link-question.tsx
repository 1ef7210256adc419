// Asks before values from a link are used: anyone can write a link, and a password would go to its server.
import { Check, ShieldQuestionMark } from 'lucide-react';
import { messages } from '../../lib/messages/index.ts';
import type { GuideValues } from '../../lib/model/guide-values.ts';
import { Button, ButtonLink } from '../_components/button.tsx';
import { Typed } from '../_components/typed.tsx';

export function LinkQuestion({ values, onYes }: { values: GuideValues; onYes: () => void }) {
  const words = messages.guides.fromLink;
  const hosts = [...new Set([values.incoming.host, values.outgoing?.host].filter((host) => host !== undefined))];
  return (
    <section className="slip mb-6 p-5 md:p-8" aria-labelledby="link-question">
      <h2 id="link-question" className="flex gap-3 text-title">
        <ShieldQuestionMark className="mt-0.5 size-6 text-brand-text" aria-hidden="true" />
        {words.title}
      </h2>
      <p className="mt-2 text-ink2">{words.ask}</p>
      <ul className="mt-2 grid gap-1">
        {hosts.map((host) => (
          <li key={host} className="well px-4 py-2.5 font-[600]">
            <Typed text={host} />
          </li>
        ))}
      </ul>
      <p className="mt-3 text-ink2">{words.where}</p>
      <div className="mt-4 flex flex-wrap gap-3">
        <Button size="small" className="max-sm:w-full" onClick={onYes}>
          <Check className="size-[18px]" aria-hidden="true" />
          {words.yes}
        </Button>
        <ButtonLink href="/" size="small" className="max-sm:w-full">
          {words.no}
        </ButtonLink>
      </div>
    </section>
  );
}
