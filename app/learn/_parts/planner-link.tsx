// The way from the article on moving to the planner, which does it step by step.
import { learn } from '../../../lib/messages/learn.ts';
import { ButtonLink } from '../../_components/button.tsx';

const words = learn.planner;

export function PlannerLink() {
  return (
    <section className="slip flex flex-wrap items-center gap-4 p-5 md:px-8" aria-labelledby="planner">
      <div className="flex-1 basis-64">
        <h2 id="planner" className="text-heading">
          {words.title}
        </h2>
        <p className="mt-0.5 text-small text-ink2">{words.text}</p>
      </div>
      <ButtonLink href="/pop-to-imap" size="small">
        {words.button}
      </ButtonLink>
    </section>
  );
}
