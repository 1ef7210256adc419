// The answer of an SPF check: in one sentence, the entry that decides, the counts, and every step.
'use client';

import { checks } from '../../../lib/messages/checks.ts';
import { format } from '../../../lib/messages/format.ts';
import type { SpfAnswer } from '../../../lib/model/spf-answer.ts';
import { visibleText } from '../../../lib/model/visible-text.ts';
import { Fold } from '../../_components/fold.tsx';
import { Answer, AnswerPart } from './answer.tsx';
import { SpfTrace } from './spf-trace.tsx';

const words = checks.spf;
const kinds = {
  pass: 'fine',
  fail: 'mend',
  softfail: 'risk',
  neutral: 'risk',
  none: 'risk',
  permerror: 'mend',
  temperror: 'blank',
} as const;
/** RFC 7208 4.6.4. */
const limits = { lookups: 10, voidLookups: 2 };

/** `domain`: the one that was asked. */
export function SpfAnswerView({ answer, domain }: { answer: SpfAnswer; domain: string }) {
  const { result, mechanism, explanation, unknown = [] } = answer;
  const said = unknown.length > 0 ? words.unknown : { word: words.words[result], ...words.results[result] };
  return (
    <Answer kind={unknown.length > 0 ? 'blank' : kinds[result]} word={said.word} title={format(said.title, { domain })}>
      <p className="text-ink2">{said.text}</p>
      {mechanism !== null && (
        <AnswerPart title={words.decidedBy}>
          <p className="words well px-3.5 py-2.5 font-[600]">{visibleText(mechanism, 500)}</p>
        </AnswerPart>
      )}
      {result === 'neutral' && mechanism === null && <p>{words.undecided}</p>}
      {explanation !== null && (
        <AnswerPart title={words.domainSays}>
          <p className="words well px-3.5 py-2.5">{visibleText(explanation)}</p>
        </AnswerPart>
      )}
      <dl className="flex flex-wrap gap-x-8 gap-y-2 text-small">
        {(['lookups', 'voidLookups'] as const).map((count) => (
          <div key={count} className="flex flex-wrap gap-x-2">
            <dt className="text-ink2">{words.counts[count]}</dt>
            <dd className={`typed ${answer[count] > limits[count] ? 'font-[600] text-mend' : ''}`}>
              {format(words.counts.lookupsOf, { n: answer[count], limit: limits[count] })}
            </dd>
          </div>
        ))}
      </dl>
      <Fold summary={words.stepsTitle} open closedOnPhone>
        <p className="mb-3 text-small text-ink2">{words.stepsLead}</p>
        <SpfTrace answer={answer} />
      </Fold>
    </Answer>
  );
}
