// Beside the result: asks for help, shows the code while it waits, and who looks once somebody came.
'use client';

import { Eye, EyeOff, LifeBuoy, MousePointerClick, ShieldCheck } from 'lucide-react';
import { useEffect, useId } from 'react';
import { format } from '../../lib/messages/format.ts';
import { help } from '../../lib/messages/help.ts';
import type { ToldEvent } from '../../lib/model/live-event.ts';
import { Button } from '../_components/button.tsx';
import { CopyButton } from '../_components/copy-button.tsx';
import { Fold } from '../_components/fold.tsx';
import { Mark } from '../_components/mark.tsx';
import { siteOrigin } from '../_components/site-origin.ts';
import { timeOfDay } from '../_run/time-of-day.ts';
import { askForHelp, follow, type HelpState, stopHelp, useHelp } from './help-store.ts';

const slip = 'slip no-print p-5 md:p-6';

function Ask({ state, keep }: { state: HelpState; keep: string | null }) {
  const id = useId();
  const { problem, phase } = state;
  const text = problem?.kind === 'busy' ? format(help.ask.busy, { seconds: problem.seconds }) : help.ask.failed;
  return (
    <section className={slip} aria-labelledby={id}>
      <h2 id={id} className="text-heading">
        {help.ask.title}
      </h2>
      <p className="mt-1 text-small text-ink2">{help.ask.text}</p>
      <Button size="small" className="mt-4 w-full" onClick={() => phase === 'none' && void askForHelp(keep)}>
        <LifeBuoy className="size-[18px]" aria-hidden="true" />
        {phase === 'asking' ? help.ask.asking : help.ask.action}
      </Button>
      <p className="mt-3 text-small font-[580] empty:hidden" role="status">
        {problem && text}
      </p>
    </section>
  );
}

/** Opens the desk with the code in its field: whoever has it still has to sign in there. */
const linkOf = (code: string) => `${siteOrigin()}/desk#code:${encodeURIComponent(code)}`;

function Ticket({ state, keep }: { state: HelpState; keep: string | null }) {
  const id = useId();
  const words = help.waiting;
  return (
    <section className="ticket no-print p-5 md:p-6" aria-labelledby={id}>
      <h2 id={id} className="text-heading">
        {words.title}
      </h2>
      <p className="mt-1 text-small text-ink2">{words.text}</p>
      <p className="ticket-code mt-3 max-w-full overflow-hidden">{state.code}</p>
      <p className="mt-1 text-small text-ink2">{format(words.until, { time: timeOfDay(new Date(state.expiresAt)) })}</p>
      <div className="mt-3">
        <CopyButton value={state.code} what={words.what} />
      </div>
      <p className="mt-3 flex flex-wrap items-center gap-x-3 text-small text-ink2">
        {words.link}
        <CopyButton value={linkOf(state.code)} what={words.linkWhat} />
      </p>
      <div className="mt-5 border-t-2 border-dashed border-line pt-4">
        <p className="flex items-center gap-2.5 font-[620]" role="status">
          <Mark kind="running" className="size-[22px]" />
          {words.waits}
        </p>
        <p className="mt-2 text-small text-ink2">{words.stay}</p>
        <p className="mt-3 flex gap-2.5 rounded-control bg-well p-3 text-small text-ink2">
          <ShieldCheck className="mt-0.5 size-[18px] shrink-0 text-brand-text" aria-hidden="true" />
          {words.only}
        </p>
        <p className="mt-4 flex flex-wrap gap-x-5">
          <button
            type="button"
            className="tap link"
            onClick={() => {
              stopHelp();
              void askForHelp(keep);
            }}
          >
            {words.anew}
          </button>
          <button type="button" className="tap link" onClick={stopHelp}>
            {words.back}
          </button>
        </p>
        <Fold className="mt-2 border-t border-line" summary={words.sees}>
          <ul className="grid list-disc gap-1 pb-3 ps-5 text-small">
            {words.seesList.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Fold>
      </div>
    </section>
  );
}

type StepKey = keyof typeof help.live.steps;
function stepOf(event: ToldEvent): StepKey | null {
  switch (event.type) {
    case 'joined':
      return event.reads ? 'reads' : 'joined';
    case 'left':
      return event.reads ? 'readsNoMore' : 'left';
    case 'done':
      return 'done';
    case 'asked':
      return event.what === 'check' ? 'check' : 'login';
    case 'pushed':
      return 'fix';
    case 'answered':
      return event.yes ? 'yes' : 'no';
    default:
      return null;
  }
}

/** Who did it, where it was not the helper. */
function whoOf(event: ToldEvent): string | undefined {
  if (event.type === 'asked' || event.type === 'pushed') return event.by;
  return event.type === 'joined' || event.type === 'left' ? event.name : undefined;
}

function Looking({ state }: { state: HelpState }) {
  const id = useId();
  const { helper: name, events } = state;
  const words = help.live;
  const happened = events.flatMap((event) => {
    const step = stepOf(event);
    return step === null ? [] : [{ at: event.at, text: format(words.steps[step], { name: whoOf(event) ?? name }) }];
  });
  const facts = [
    { icon: Eye, text: words.sees },
    { icon: EyeOff, text: words.never },
    { icon: MousePointerClick, text: words.cannot },
  ];
  return (
    <section className={slip} aria-labelledby={id}>
      <h2 id={id} className="text-heading">
        {format(words.title, { name })}
      </h2>
      <p className="text-small text-ink2 empty:hidden" role="status">
        {state.isHelperAway ? format(words.away, { name }) : ''}
      </p>
      <ul className="mt-3 grid gap-2 text-small">
        {facts.map(({ icon: Icon, text }) => (
          <li key={text} className="flex gap-2.5">
            <Icon className="mt-0.5 size-[18px] shrink-0 text-brand-text" aria-hidden="true" />
            {text}
          </li>
        ))}
      </ul>
      <h3 className="mt-4 border-t-2 border-dashed border-line pt-3.5 text-small font-[620]">{words.happened}</h3>
      <ol className="mt-2 grid gap-1.5 text-small">
        {happened.map(({ at, text }) => (
          <li key={`${at} ${text}`} className="flex justify-between gap-3">
            <span>{text}</span>
            <span className="typed text-ink3">{timeOfDay(new Date(at))}</span>
          </li>
        ))}
      </ol>
      <p className="mt-3 text-small text-ink2">{words.ends}</p>
    </section>
  );
}

/** `keep`: the key of the result shown; null: it has none any more. */
export function HelpSlip({ keep }: { keep: string | null }) {
  const state = useHelp();
  useEffect(follow, []);
  if (state.phase === 'waiting') return <Ticket state={state} keep={keep} />;
  if (state.phase === 'live') return <Looking state={state} />;
  return <Ask state={state} keep={keep} />;
}
