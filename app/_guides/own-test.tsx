// The test at a guide's end: a message to oneself, and what each answer leads on to.
'use client';

import { Check, CircleCheck, X } from 'lucide-react';
import { useState } from 'react';
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import type { Guide } from '../../lib/model/guide.ts';
import { Button, ButtonLink } from '../_components/button.tsx';
import { Typed } from '../_components/typed.tsx';
import { Troubles } from './troubles.tsx';

type Answer = 'waiting' | 'came' | 'not-yet' | 'with-error' | 'without-error';

interface OwnTestProps {
  guide: Guide;
  /** How its app fetches new mail at once. */
  fetch: string;
  address: string | null;
  listHref: string;
  helpUrl: string | null;
}

function YesNo({ yes, no, onYes, onNo }: { yes: string; no: string; onYes: () => void; onNo: () => void }) {
  return (
    <div className="mt-4 flex flex-wrap gap-3 print:hidden">
      <Button size="small" className="max-sm:w-full" onClick={onYes}>
        <Check className="size-[18px]" aria-hidden="true" />
        {yes}
      </Button>
      <Button size="small" className="max-sm:w-full" onClick={onNo}>
        <X className="size-[18px]" aria-hidden="true" />
        {no}
      </Button>
    </div>
  );
}

/** Ways on when the guide alone did not help. */
function WaysOn({ helpUrl }: { helpUrl: string | null }) {
  const { checkAgain, help } = messages.guides.test;
  return (
    <div className="mt-4 flex flex-wrap gap-3 print:hidden">
      <ButtonLink href="/" size="small">
        {checkAgain}
      </ButtonLink>
      {helpUrl && (
        <ButtonLink href={helpUrl} size="small">
          {help}
        </ButtonLink>
      )}
    </div>
  );
}

export function OwnTest({ guide, fetch, address, listHref, helpUrl }: OwnTestProps) {
  const [answer, setAnswer] = useState<Answer>('waiting');
  const words = messages.guides.test;
  const [before, after] = words.text.split('{address}');
  const app = guide.app;
  return (
    <section className="slip mt-6 p-5 md:p-8" aria-labelledby="test">
      <h2 id="test" className="text-title">
        {words.title}
      </h2>
      <p className="mt-1.5 text-ink2">
        {before}
        {address ? <Typed text={address} className="text-ink" /> : messages.guides.unknown.address}
        {after}
      </p>
      <YesNo yes={words.yes} no={words.no} onYes={() => setAnswer('came')} onNo={() => setAnswer('not-yet')} />
      <div role="status" className={answer === 'waiting' ? '' : 'mt-5 border-t border-line pt-5'}>
        {answer === 'came' && (
          <>
            <h3 className="flex items-center gap-2.5 text-heading">
              <CircleCheck className="size-6 text-fine" aria-hidden="true" />
              {words.goodTitle}
            </h3>
            <p className="mt-1.5 text-ink2">{format(words.good, { app })}</p>
            <ButtonLink href={listHref} size="small" className="mt-4">
              {words.another}
            </ButtonLink>
          </>
        )}
        {answer === 'not-yet' && (
          <>
            <h3 className="text-heading">{format(words.errorTitle, { app })}</h3>
            <YesNo
              yes={words.errorYes}
              no={words.errorNo}
              onYes={() => setAnswer('with-error')}
              onNo={() => setAnswer('without-error')}
            />
          </>
        )}
        {answer === 'with-error' && (
          <>
            <h3 className="mb-3 text-heading">{words.troublesTitle}</h3>
            <Troubles guide={guide} address={address} />
            <WaysOn helpUrl={helpUrl} />
          </>
        )}
        {answer === 'without-error' && (
          <>
            <h3 className="text-heading">{words.lookTitle}</h3>
            <ol className="mt-3 grid list-decimal gap-1.5 ps-5 text-ink2">
              <li>{fetch}</li>
              <li>{words.look.sent}</li>
              <li>{words.look.junk}</li>
              <li>{words.look.webmail}</li>
            </ol>
            <WaysOn helpUrl={helpUrl} />
          </>
        )}
      </div>
    </section>
  );
}
