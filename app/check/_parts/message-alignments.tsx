// DMARC in plain words: who vouches for the message, and whether they belong to the From domain.
import { format } from '../../../lib/messages/format.ts';
import { messageCheck } from '../../../lib/messages/message-check.ts';
import type { MessageAlignment, MessageCheck } from '../../../lib/model/message-check.ts';
import { Mark } from '../../_components/mark.tsx';
import { Prose, Typed } from '../../_components/typed.tsx';
import { AnswerPart } from './answer.tsx';

const words = messageCheck.dmarc;
type Dmarc = MessageCheck['dmarc'];

function verdictOf({ result, why, fromDomain, policy }: Dmarc): string {
  const domain = fromDomain ?? '';
  if (result === 'pass' || result === 'fail') {
    const asked = result === 'fail' && policy !== null ? ` ${words.policy[policy]}` : '';
    return format(words[result], { domain }) + asked;
  }
  return why === null ? '' : format(words.why[why], { domain });
}

export function MessageAlignments({ dmarc }: { dmarc: Dmarc }) {
  const { fromDomain, alignments, foundAt, testing } = dmarc;
  return (
    <AnswerPart title={words.title}>
      <p>
        <Prose text={verdictOf(dmarc)} />
      </p>
      {testing && <p>{words.testing}</p>}
      {fromDomain !== null && (
        <>
          <p className="text-small font-[600]">
            <Prose text={format(words.alignments, { domain: fromDomain })} />
          </p>
          {alignments.length === 0 && (
            <p className="text-small">{dmarc.result === 'unknown' ? words.nothingChecked : words.nobody}</p>
          )}
          <ul className="grid gap-1.5">
            {alignments
              .map((alignment, place) => ({ alignment, place }))
              .map(({ alignment, place }) => (
                <Vouching key={place} alignment={alignment} />
              ))}
          </ul>
        </>
      )}
      {foundAt !== null && (
        <p className="text-small text-ink2">
          <Prose text={format(words.foundAt, { name: foundAt })} />
        </p>
      )}
    </AnswerPart>
  );
}

function Vouching({ alignment: { by, domain, passed, aligned, strict } }: { alignment: MessageAlignment }) {
  const state = passed === null ? 'unknown' : passed ? 'yes' : 'no';
  const fits = aligned === 'same' || (aligned === 'organization' && !strict);
  const mark = passed === null || aligned === 'unknown' ? 'blank' : passed && fits ? 'fine' : 'risk';
  return (
    <li className="grid grid-cols-[auto_1fr] gap-2.5 text-small">
      <Mark kind={mark} className="mt-px size-[20px]" />
      <span>
        <b>{words.by[by]}</b> {words.passed[state]}: <Typed text={domain} />,{' '}
        {words.aligned[aligned === 'organization' && strict ? 'organization-strict' : aligned]}
      </span>
    </li>
  );
}
