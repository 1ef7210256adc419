// What the person has told, and the way to change it.
import { format } from '../../../lib/messages/format.ts';
import { popMove as words } from '../../../lib/messages/pop-move.ts';
import { sizeForPeople } from '../../../lib/messages/size-for-people.ts';
import type { MoveAnswers } from '../../../lib/model/pop-move/move.ts';

const { ask } = words;

function toldBy({ app, leaves, others, othersHold, bytes, stays }: MoveAnswers) {
  return [
    { question: ask.app, answer: app && words.apps[app].name, means: null },
    ...(stays
      ? []
      : [
          { question: ask.leaves, answer: leaves && words.leaves[leaves], means: leaves && words.leavesMeans[leaves] },
          {
            question: ask.others,
            answer: others || words.othersNone,
            means: others && othersHold ? words.othersHoldMeans[othersHold] : null,
          },
          { question: ask.size, answer: bytes === null ? words.sizeUnknown : sizeForPeople(bytes), means: null },
        ]),
    { question: ask.stays, answer: stays ? words.staysWords.yes : words.staysWords.no, means: null },
  ];
}

export function Told({ answers, onChange }: { answers: MoveAnswers; onChange: () => void }) {
  return (
    <section className="slip p-5 md:p-6" aria-labelledby="told">
      <h2 id="told" className="text-heading">
        {words.toldTitle}
      </h2>
      <dl className="mt-2">
        {toldBy(answers).map(({ question, answer, means }) => (
          <div
            key={question}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-x-3 border-t border-line py-2.5 first:border-0"
          >
            <dt className="text-small text-ink2">{question}</dt>
            <dd className="col-start-1 min-w-0">
              <b className="anywhere">{answer}</b>
              {means && <span className="block text-small text-ink2">{means}</span>}
            </dd>
            <dd className="col-start-2 row-span-2 row-start-1 self-center">
              <button
                type="button"
                className="tap link text-small"
                aria-label={format(words.changeName, { question })}
                onClick={onChange}
              >
                {words.change}
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
