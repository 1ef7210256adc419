// SPF, DKIM and ARC of a message, each in plain words.
import { format } from '../../../lib/messages/format.ts';
import { messageCheck as words } from '../../../lib/messages/message-check.ts';
import { dkimSignersIn } from '../../../lib/model/dkim-signers.ts';
import type { MessageCheck, MessageSignature } from '../../../lib/model/message-check.ts';
import { Fold } from '../../_components/fold.tsx';
import { Mark } from '../../_components/mark.tsx';
import { Prose, Typed } from '../../_components/typed.tsx';
import { AnswerPart } from './answer.tsx';
import { CheckSigner } from './check-signer.tsx';
import { resultsLine } from './receivers-findings.tsx';
import { SpfTrace } from './spf-trace.tsx';

const spfMarks = {
  pass: 'fine',
  fail: 'mend',
  permerror: 'mend',
  softfail: 'risk',
  neutral: 'risk',
  none: 'risk',
  temperror: 'blank',
} as const;
const marks = { pass: 'fine', fail: 'mend', unknown: 'blank', none: 'note' } as const;

function Verdict({ mark, text }: { mark: 'fine' | 'mend' | 'risk' | 'note' | 'blank'; text: string }) {
  return (
    <p className="grid grid-cols-[auto_1fr] gap-2.5">
      <Mark kind={mark} className="mt-0.5 size-[22px]" />
      <span>
        <Prose text={text} />
      </span>
    </p>
  );
}

export function SpfProof({ spf }: { spf: MessageCheck['spf'] }) {
  if (spf.status === 'not-checked') {
    return (
      <AnswerPart title={words.spf.title}>
        <Verdict mark="blank" text={words.spf.notChecked[spf.why]} />
        {spf.why === 'border-unclear' && (
          <ul className="grid gap-1 ps-8 text-small">
            {spf.candidates.map(({ name, ip, by, result }) => (
              <li key={`${name} ${ip} ${by}`}>
                <Prose
                  text={format(words.spf.candidate, {
                    name: [name, ip].filter((part) => part !== null).join(' ') || words.path.unnamed,
                    by: by ?? words.path.unnamed,
                  })}
                />
                {result !== null && `. ${format(words.spf.candidateResult, { result })}`}
              </li>
            ))}
          </ul>
        )}
      </AnswerPart>
    );
  }
  const { answer, domain, ip } = spf;
  return (
    <AnswerPart title={words.spf.title}>
      <Verdict mark={spfMarks[answer.result]} text={format(words.spf.results[answer.result], { domain })} />
      <p className="text-small text-ink2">
        <Prose text={`${format(words.spf.asked, { ip, domain })} ${words.spf.changed}`} />
      </p>
      {answer.mechanism !== null && (
        <Fold
          summary={
            <>
              {words.spf.decidedBy} <Typed text={answer.mechanism} />
            </>
          }
        >
          <SpfTrace answer={answer} />
        </Fold>
      )}
    </AnswerPart>
  );
}

export function DkimProof({ check: { signatures, signaturesLeftOut } }: { check: MessageCheck }) {
  return (
    <AnswerPart title={words.dkim.title}>
      {signatures.length === 0 && <Verdict mark="note" text={words.dkim.none} />}
      {signatures
        .map((signature, place) => ({ signature, place }))
        .map(({ signature, place }) => (
          <Signature key={place} signature={signature} />
        ))}
      {signaturesLeftOut > 0 && (
        <p className="text-small text-ink2">{format(words.dkim.leftOut, { n: signaturesLeftOut })}</p>
      )}
    </AnswerPart>
  );
}

function Signature({
  signature: { result, reason, domain, selector, algorithm, bits, bodyLimited },
}: {
  signature: MessageSignature;
}) {
  const text = format(result === null ? words.dkim.headersOnly : words.dkim[result], {
    domain: domain ?? words.dkim.unnamed,
  });
  const { details } = words.dkim;
  const [signer] = dkimSignersIn(`d=${domain ?? ''}; s=${selector ?? ''}`);
  const facts = [
    [details.selector, selector],
    [details.algorithm, algorithm],
    [details.bits, bits === null ? null : format(details.bitsOf, { n: bits })],
  ] as const;
  return (
    <div className="grid gap-1">
      <Verdict mark={result === null ? 'blank' : marks[result]} text={text} />
      {reason !== null && <p className="ps-8 text-small">{words.dkim.reasons[reason]}</p>}
      {bodyLimited && <p className="ps-8 text-small">{words.dkim.bodyLimited}</p>}
      <dl className="flex flex-wrap gap-x-5 gap-y-0.5 ps-8 text-tiny text-ink2">
        {facts.map(([label, value]) =>
          value === null ? null : (
            <div key={label} className="flex gap-1.5">
              <dt>{label}</dt>
              <dd>
                <Typed text={value} />
              </dd>
            </div>
          ),
        )}
      </dl>
      {signer && <CheckSigner signer={signer} />}
    </div>
  );
}

export function ArcProof({ arc: { sets, result } }: { arc: MessageCheck['arc'] }) {
  const text = result === null ? words.arc.headersOnly : words.arc[result];
  return (
    <AnswerPart title={words.arc.title}>
      <Verdict mark={result === null ? 'blank' : marks[result]} text={text} />
      {sets.length > 0 && (
        <ul className="grid gap-1 ps-8 text-small">
          {sets.map((set) => (
            <li key={set.instance}>
              <Prose text={format(words.arc.set, { n: set.instance, domain: set.domain ?? words.dkim.unnamed })} />,{' '}
              {format(words.arc.found, { results: resultsLine(set.results) })}
            </li>
          ))}
        </ul>
      )}
    </AnswerPart>
  );
}
