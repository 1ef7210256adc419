// What came of the test message: one sentence first, then its way, step by step with the time between.
'use client';

import { format } from '../../lib/messages/format.ts';
import { roundTrip as words } from '../../lib/messages/round-trip.ts';
import { Mark } from '../_components/mark.tsx';
import { Thread } from '../_components/thread.tsx';
import { Prose, Typed } from '../_components/typed.tsx';
import { hopText, outcomeOf, secondsText, type Trip } from './test-message-words.ts';

function Step({ name, text, first, last }: { name: string | null; text: string; first: boolean; last: boolean }) {
  return (
    <li className="relative flex gap-3 py-2.5 text-small">
      <Thread sewn first={first} last={last} />
      <Mark kind="fine" className="relative z-10 mt-px size-6 bg-slip" />
      <div className="min-w-0">
        {name && <Typed text={name} className="font-[600]" />}
        <p className="text-ink2">
          <Prose text={text} />
        </p>
      </div>
    </li>
  );
}

function Way({ trip }: { trip: Trip }) {
  const { submission, hops, arrival, waitedMs } = trip;
  const steps = [
    { name: submission.host, text: format(words.way.handedIn, { time: secondsText(submission.ms) }) },
    ...hops.map((hop, place) => ({ name: hop.by, text: hopText(hop, place === 0) })),
    ...(arrival
      ? [{ name: null, text: format(words.way.seen, { folder: arrival.folder, time: secondsText(waitedMs) }) }]
      : []),
  ].map((step, place) => ({ ...step, place }));
  return (
    <>
      <h3 className="mt-5 text-heading">{words.way.title}</h3>
      <ol className="mt-1">
        {steps.map(({ name, text, place }) => (
          <Step key={place} name={name} text={text} first={place === 0} last={place === steps.length - 1} />
        ))}
      </ol>
    </>
  );
}

export function TestMessageOutcome({
  evidence,
  heading,
}: {
  evidence: Trip;
  heading: React.RefObject<HTMLHeadingElement | null>;
}) {
  const { kind, title, text } = outcomeOf(evidence);
  const { submission, search, removal, authentication } = evidence;
  return (
    <section className="slip settle px-5 py-5 md:px-8 md:py-6" aria-labelledby="test-message">
      <h2 id="test-message" className="flex gap-2.5 text-title" ref={heading} tabIndex={-1}>
        <Mark kind={kind} className="mt-0.5 size-6" />
        <span>{title}</span>
      </h2>
      <p className="mt-1 text-small text-ink2">
        {text} {words.removal[removal]}
      </p>
      {search === 'not-sent' && submission.words !== '' && <p className="words mt-3 text-small">{submission.words}</p>}
      {search !== 'not-sent' && <Way trip={evidence} />}
      {authentication.length > 0 && (
        <p className="mt-3 text-small text-ink2">
          {words.way.noted}:{' '}
          <Typed text={authentication.map(({ method, result }) => `${method}=${result}`).join(', ')} />
        </p>
      )}
    </section>
  );
}
