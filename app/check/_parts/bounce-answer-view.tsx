// What a bounce means: in plain words, what to do, their own words, and the codes for the help desk.
'use client';

import Link from 'next/link';
import { bounceTexts, bounces as words } from '../../../lib/messages/bounces.ts';
import type { BounceAnswer } from '../../../lib/model/bounce.ts';
import { visibleText } from '../../../lib/model/visible-text.ts';
import { CheckHere } from '../../_components/check-here.tsx';
import { Fold } from '../../_components/fold.tsx';
import { Typed } from '../../_components/typed.tsx';
import { Answer, AnswerPart } from './answer.tsx';

function stateOf({ id, kind, outcome }: BounceAnswer) {
  if (id === null && kind !== null && kind in words.kinds) return { kind: 'note', word: words.words.noFault } as const;
  if (id === null) return { kind: 'blank', word: words.words.unknown } as const;
  if (outcome === 'trying') return { kind: 'note', word: words.words.trying } as const;
  if (outcome === 'over') return { kind: 'mend', word: words.words.over } as const;
  return { kind: 'risk', word: words.words.known } as const;
}

/** `atDesk`: what is for the help desk stands open. */
export function BounceAnswerView({ answer, atDesk = false }: { answer: BounceAnswer; atDesk?: boolean }) {
  const { title, customer, agent, fix, said, menderText, outcomeText, id } = answer;
  const article = id === null ? undefined : bounceTexts[id].article;
  const codes = [
    [words.codes.reply, answer.replyCode],
    [words.codes.enhanced, answer.enhancedCode],
    [words.codes.app, answer.appCode],
    [words.codes.recipient, answer.recipient],
    [words.codes.fault, answer.fault],
    [words.codes.retryUntil, answer.retryUntil],
  ] as const;
  return (
    <Answer {...stateOf(answer)} title={title}>
      <p>{customer}</p>
      {outcomeText !== null && <p className="text-ink2">{outcomeText}</p>}
      <AnswerPart title={words.whatToDo}>
        {menderText !== null && <p>{menderText}</p>}
        <p>
          <CheckHere text={fix} />
        </p>
      </AnswerPart>
      {said !== null && (
        <AnswerPart title={words.serverSaid}>
          <p className="words well px-3.5 py-2.5">{visibleText(said)}</p>
        </AnswerPart>
      )}
      <Fold summary={words.forAgents} open={atDesk}>
        <p className="mb-2 text-small">{agent}</p>
        <dl className="grid gap-x-6 gap-y-1 text-small sm:grid-cols-[auto_1fr]">
          {codes.map(([label, value]) =>
            value === null ? null : (
              <div key={label} className="contents">
                <dt className="text-ink2">{label}</dt>
                <dd>
                  <Typed text={value} />
                </dd>
              </div>
            ),
          )}
        </dl>
      </Fold>
      {article !== undefined && (
        <p>
          <Link href={`/learn/${article}`} className="link tap">
            {words.readOn}
          </Link>
        </p>
      )}
    </Answer>
  );
}
