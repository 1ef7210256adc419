// What a message tells: whether its sender is proven, each proof in plain words, and the way it took.
'use client';

import { format, joinList } from '../../../lib/messages/format.ts';
import { messageCheck as words } from '../../../lib/messages/message-check.ts';
import type { MessageCheck } from '../../../lib/model/message-check.ts';
import { Typed } from '../../_components/typed.tsx';
import { Answer } from './answer.tsx';
import { MessageAlignments } from './message-alignments.tsx';
import { MessagePath } from './message-path.tsx';
import { ArcProof, DkimProof, SpfProof } from './message-proofs.tsx';
import { MessageReceiver } from './message-receiver.tsx';
import { ReceiversFindings } from './receivers-findings.tsx';
import { utcText } from './times.ts';

const kinds = { pass: 'fine', fail: 'mend', none: 'risk', unknown: 'blank' } as const;

export function MessageAnswerView({ check }: { check: MessageCheck }) {
  const { dmarc } = check;
  const from = check.from[0] ?? '';
  const title = format(words.headline[dmarc.result], {
    from: dmarc.result === 'none' ? (dmarc.fromDomain ?? from) : from,
  });
  return (
    <>
      <Answer kind={kinds[dmarc.result]} word={words.words[dmarc.result]} title={title}>
        <Facts check={check} />
        <MessageAlignments dmarc={dmarc} />
        <MessageReceiver receiver={check.receiver} />
        <SpfProof spf={check.spf} />
        <DkimProof check={check} />
        <ArcProof arc={check.arc} />
        <ReceiversFindings found={check.authenticationResults} />
        {check.mended.length > 0 && (
          <p className="text-small text-ink2">
            {words.mended.title} {joinList(check.mended.map((kind) => words.mended.kinds[kind]))}.
          </p>
        )}
        {check.strangeLines > 0 && (
          <p className="text-small text-ink2">{format(words.strange, { n: check.strangeLines })}</p>
        )}
      </Answer>
      <MessagePath check={check} />
    </>
  );
}

function Facts({ check: { from, returnPath, date } }: { check: MessageCheck }) {
  return (
    <dl className="grid gap-x-6 gap-y-1.5 text-small sm:grid-cols-[auto_1fr]">
      {from.length > 0 && (
        <Fact label={words.facts.from}>
          <Typed text={from.join(', ')} />
        </Fact>
      )}
      {returnPath !== null && (
        <Fact label={words.facts.returnPath}>
          {returnPath === '' ? words.facts.noSender : <Typed text={returnPath} />}
        </Fact>
      )}
      {date !== null && (
        <Fact label={words.facts.date}>
          <span className="typed">{utcText(date)}</span>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className="contents">
      <dt className="text-ink2">{label}</dt>
      <dd className="font-[600]">{children}</dd>
    </div>
  );
}
