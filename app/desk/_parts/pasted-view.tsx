// The answer to what was pasted: an error explained, a message read, a server held against SPF.
'use client';

import { ArrowLeft, RotateCw } from 'lucide-react';
import { useEffect } from 'react';
import { checks } from '../../../lib/messages/checks.ts';
import { desk } from '../../../lib/messages/desk.ts';
import { format } from '../../../lib/messages/format.ts';
import { bounceTicket, messageTicket, spfTicket } from '../../../lib/messages/ticket/pasted-text.ts';
import { type BounceAnswer, bounceAnswerSchema } from '../../../lib/model/bounce.ts';
import { type MessageCheck, messageCheckSchema } from '../../../lib/model/message-check.ts';
import { type SpfAnswer, spfAnswerSchema } from '../../../lib/model/spf-answer.ts';
import { visibleText } from '../../../lib/model/visible-text.ts';
import { LineBrokenBand } from '../../_components/bands.tsx';
import { Breakable } from '../../_components/breakable.tsx';
import { Mark } from '../../_components/mark.tsx';
import { BounceAnswerView } from '../../check/_parts/bounce-answer-view.tsx';
import { MessageAnswerView } from '../../check/_parts/message-answer-view.tsx';
import { SpfAnswerView } from '../../check/_parts/spf-answer-view.tsx';
import { type CheckState, useCheck } from '../../check/_parts/use-check.ts';
import { readEntry, type Way } from '../_find/entry.ts';
import { useSetting } from './desk-context.tsx';
import { DeskPage } from './desk-page.tsx';
import { LineCopy } from './line-copy.tsx';
import { PageTitle } from './page-title.tsx';
import { goTo } from './place.ts';

const words = desk.pasted;
type Pasted = Exclude<Way, { to: 'check' }>;
const SHOWN = 20_000;

function Waiting<Answer>({
  state,
  onAgain,
  children,
}: {
  state: CheckState<Answer>;
  onAgain: () => void;
  children: (answer: Answer) => React.ReactNode;
}) {
  return (
    <>
      <p role="status" className={state.status === 'checking' ? 'flex items-center gap-2.5 py-3' : 'sr-only'}>
        {state.status === 'checking' && (
          <>
            <Mark kind="running" className="size-5" /> {checks.checking}
          </>
        )}
      </p>
      {state.status === 'refused' && (
        <LineBrokenBand
          action={
            <button type="button" className="btn btn-desk btn-side" onClick={onAgain}>
              <RotateCw className="size-4" aria-hidden="true" />
              {words.again}
            </button>
          }
        >
          {state.message}
        </LineBrokenBand>
      )}
      {state.status === 'answered' && children(state.answer)}
    </>
  );
}

function ForTicket({ text }: { text: () => string }) {
  return (
    <p className="flex justify-end pt-3 text-small">
      <LineCopy text={text} label={desk.bar.ticket} word={desk.bar.ticket} action="ticket" cap="Y" />
    </p>
  );
}

function Bounce({ text }: { text: string }) {
  const { state, ask } = useCheck<BounceAnswer>('/api/v1/bounces', bounceAnswerSchema);
  useEffect(() => void ask({ text }), [ask, text]);
  return (
    <Waiting state={state} onAgain={() => void ask({ text })}>
      {(answer) => (
        <>
          <ForTicket text={() => bounceTicket(answer)} />
          <BounceAnswerView answer={answer} atDesk />
        </>
      )}
    </Waiting>
  );
}
function Message({ text }: { text: string }) {
  const { state, ask } = useCheck<MessageCheck>('/api/v1/messages', messageCheckSchema);
  useEffect(() => void ask({ message: text }), [ask, text]);
  return (
    <Waiting state={state} onAgain={() => void ask({ message: text })}>
      {(check) => (
        <>
          <ForTicket text={() => messageTicket(check)} />
          <MessageAnswerView check={check} />
        </>
      )}
    </Waiting>
  );
}
function Spf({ ip, sender }: { ip: string; sender: string }) {
  const { state, ask } = useCheck<SpfAnswer>('/api/v1/spf', spfAnswerSchema);
  useEffect(() => void ask({ ip, sender }), [ask, ip, sender]);
  return (
    <Waiting state={state} onAgain={() => void ask({ ip, sender })}>
      {(answer) => (
        <>
          <ForTicket text={() => spfTicket({ ip, sender }, answer)} />
          <SpfAnswerView answer={answer} domain={sender.slice(sender.lastIndexOf('@') + 1)} />
        </>
      )}
    </Waiting>
  );
}

/** The other ways that the same text could have gone. */
function otherWays(way: Pasted): Way[] {
  if (way.to === 'spf') return readEntry(way.sender.replace(/^postmaster@/, '')).ways;
  return readEntry(way.text).ways.filter(({ to }) => to !== way.to);
}

function Others({ way }: { way: Pasted }) {
  const { take } = useSetting();
  const others = otherWays(way);
  if (others.length === 0) return null;
  return (
    <div className="flex flex-wrap gap-2">
      {others.map((other) => {
        const label =
          other.to === 'check'
            ? format(words.checkDomain, { domain: other.input.address ?? other.input.domain })
            : other.to === 'spf'
              ? format(desk.find.ways.spf, other)
              : format(words.other, { kind: words.kinds[other.to] });
        return (
          <button key={label} type="button" className="btn btn-desk btn-side anywhere" onClick={() => take(other)}>
            {label}
          </button>
        );
      })}
    </div>
  );
}

export function PastedView({ way }: { way: Pasted }) {
  const title = way.to === 'spf' ? format(words.spf, way) : words[way.to];
  return (
    <DeskPage
      search
      bindings={[
        {
          keys: ['escape'],
          caps: ['Esc'],
          label: desk.keys.labels.back,
          run: () => goTo({ view: 'desk' }),
          told: 'both',
        },
        {
          keys: ['y'],
          caps: ['Y'],
          label: desk.keys.labels.ticket,
          run: () => document.querySelector<HTMLElement>('[data-action="ticket"]')?.click(),
          told: 'both',
        },
      ]}
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-slip px-4 py-2.5">
        <button
          type="button"
          className="grid size-9 place-items-center rounded-control border border-line text-ink2 hover:text-ink pointer-coarse:size-11"
          aria-label={desk.bar.back}
          onClick={() => goTo({ view: 'desk' })}
        >
          <ArrowLeft className="size-4 rtl:-scale-x-100" aria-hidden="true" />
        </button>
        <PageTitle className="anywhere min-w-0 flex-1 text-[1.0625rem] leading-6 font-[640]">
          <Breakable text={title} />
        </PageTitle>
        <Others way={way} />
      </div>
      <div className="desk-wrap grid w-full items-start gap-5 pb-5 min-[68rem]:grid-cols-[minmax(0,48rem)_minmax(20rem,1fr)]">
        <div className="min-w-0 text-body">
          {way.to === 'bounce' && <Bounce text={way.text} />}
          {way.to === 'message' && <Message text={way.text} />}
          {way.to === 'spf' && <Spf ip={way.ip} sender={way.sender} />}
        </div>
        {way.to !== 'spf' && (
          <section className="pane mt-5 min-w-0 overflow-hidden" aria-labelledby="pasted-text">
            <div className="pane-head">
              <h2 id="pasted-text">{words.text}</h2>
            </div>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard as well. */}
            <pre className="typed-xs anywhere max-h-[70dvh] overflow-y-auto whitespace-pre-wrap p-4" tabIndex={0}>
              {way.text
                .slice(0, SHOWN)
                .split(/\r\n|\r|\n/)
                .map((line) => visibleText(line.replaceAll('\t', '    ')))
                .join('\n')}
            </pre>
          </section>
        )}
      </div>
    </DeskPage>
  );
}
