// What a guide answers besides its steps: each question is a fold, and what the app does not have is said.
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import type { FilledSection } from '../../lib/model/guide-steps.ts';
import { Fold } from '../_components/fold.tsx';
import { AnswerStart, OlderVersion } from './guide-answer.tsx';

const words = messages.guides;

interface GuideSectionsProps {
  app: string;
  sections: readonly FilledSection[];
  /** Why the app does not ask for some values. */
  unasked: readonly string[];
}

export function GuideSections({ app, sections, unasked }: GuideSectionsProps) {
  return (
    <section className="slip mt-6 p-5 md:p-8" aria-labelledby="questions">
      <h2 id="questions" className="text-title">
        {words.questions}
      </h2>
      <div className="mt-2 divide-y divide-line">
        {sections.map((section) => (
          <Fold key={section.id} summary={words.sections[section.id].question} className="py-1">
            <div className="grid gap-1 pb-3 sm:ps-7">
              {section.id === 'copies' && section.none === null && <p className="text-ink2">{words.popOnly}</p>}
              {section.none === null ? (
                <AnswerStart {...section.answer} />
              ) : (
                <p className="text-ink2">{section.none}</p>
              )}
              {section.none === null && <OlderVersion older={section.answer.older} className="" />}
            </div>
          </Fold>
        ))}
        {unasked.length > 0 && (
          <Fold summary={format(words.unasked, { app })} className="py-1">
            <div className="grid gap-1 pb-3 sm:ps-7">
              {unasked.map((why) => (
                <p key={why} className="text-ink2">
                  {why}
                </p>
              ))}
            </div>
          </Fold>
        )}
      </div>
    </section>
  );
}
