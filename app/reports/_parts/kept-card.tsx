// How long a report is kept, who can read it, its link, and, for whoever kept it, an earlier end.
'use client';

import { KeyRound, Link2 } from 'lucide-react';
import { useId } from 'react';
import { format } from '../../../lib/messages/format.ts';
import { kept } from '../../../lib/messages/kept.ts';
import { Button } from '../../_components/button.tsx';
import { useCopy } from '../../_components/use-copy.ts';
import { useInBrowser } from '../../_components/use-in-browser.ts';
import { EndSooner } from './end-sooner.tsx';
import { useKeptHere } from './kept-here.ts';
import { daysIn, dayText, leftText } from './kept-times.ts';

const words = kept.card;

interface CardProps {
  id: string;
  /** ISO 8601. */
  keptAt: string;
  expiresAt: string;
  /** It is deleted now. */
  onGone: () => void;
  children?: React.ReactNode;
}

function Measure({ keptAt, expiresAt }: Pick<CardProps, 'keptAt' | 'expiresAt'>) {
  const [from, to, now] = [Date.parse(keptAt), Date.parse(expiresAt), Date.now()];
  const left = Math.max(0, to - now);
  const share = Math.min(1, left / Math.max(1, to - from));
  return (
    <>
      <p className="mt-1 text-small text-ink2">{format(words.left, { left: leftText(left) })}</p>
      <svg
        className="mt-3 block h-4 w-full overflow-visible"
        role="img"
        aria-label={format(words.bar, { left: daysIn(left), total: daysIn(to - from) })}
      >
        <line x1="0" x2="100%" y1="8" y2="8" stroke="var(--mm-edge)" strokeWidth="2" strokeDasharray="7 6" />
        <line x1="0" x2={`${share * 100}%`} y1="8" y2="8" stroke="var(--mm-brand-solid)" strokeWidth="5" />
        <circle
          cx={`${share * 100}%`}
          cy="8"
          r="5"
          fill="var(--mm-slip)"
          stroke="var(--mm-brand-solid)"
          strokeWidth="4"
        />
      </svg>
    </>
  );
}

export function KeptCard({ id, keptAt, expiresAt, onGone, children }: CardProps) {
  const title = useId();
  const link = useId();
  const isHere = useInBrowser();
  const own = useKeptHere().find((one) => one.id === id);
  const { state, copy } = useCopy(link);
  // What this browser has shortened meanwhile is newer than what the page was made with.
  const until = own && Date.parse(own.expiresAt) < Date.parse(expiresAt) ? own.expiresAt : expiresAt;
  const url = isHere ? `${location.origin}/reports/${id}` : '';
  return (
    <section className="slip no-print overflow-hidden" aria-labelledby={title}>
      <div className="p-5 md:p-6">
        <h2 id={title} className="text-heading">
          {format(words.until, { day: dayText(new Date(until), isHere) })}
        </h2>
        {isHere && <Measure keptAt={keptAt} expiresAt={until} />}
        <p className="mt-3 flex gap-2.5 text-small text-ink2">
          <KeyRound className="mt-0.5 size-[18px]" aria-hidden="true" />
          <span>{words.whoever}</span>
        </p>
      </div>
      <div className="tear mx-5 [--tear-x:1.25rem] md:mx-6 md:[--tear-x:1.5rem]" aria-hidden="true" />
      <div className="grid gap-2 p-5 md:p-6">
        <p className="text-small">
          <span className="sr-only">{words.linkLabel}: </span>
          <span id={link} className="typed anywhere">
            {url}
          </span>
        </p>
        <Button size="small" onClick={() => void copy(url)}>
          <Link2 className="size-[18px]" aria-hidden="true" />
          <span role="status">{state === 'copied' ? words.copied : words.copy}</span>
        </Button>
        {children}
        {isHere && own && <EndSooner own={own} onGone={onGone} />}
      </div>
    </section>
  );
}
