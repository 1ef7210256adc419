// Keep and share: turns the result of this run into a report with a link, which can be shortened and deleted here.
'use client';

import { FileLock } from 'lucide-react';
import { useId, useState } from 'react';
import { kept } from '../../lib/messages/kept.ts';
import type { Report } from '../../lib/model/report.ts';
import { Button, ButtonLink } from '../_components/button.tsx';
import { keepReport } from '../reports/_parts/ask-reports.ts';
import { GoneCard } from '../reports/_parts/gone-card.tsx';
import { KeptCard } from '../reports/_parts/kept-card.tsx';
import { rememberKept, useKeptHere } from '../reports/_parts/kept-here.ts';
import { useRun } from './run-store.ts';

const words = kept.keep;

/** The key that came with the end of this very run; null: it was of an earlier visit, which has none any more. */
export function useKeepKey(report: Report): string | null {
  const last = useRun().events.at(-1);
  return last?.type === 'finished' && last.report === report ? (last.keep ?? null) : null;
}

function Keep({ report, keepKey }: { report: Report; keepKey: string }) {
  const id = useId();
  const [state, setState] = useState<'rest' | 'keeping' | 'old' | 'failed'>('rest');
  const keep = async () => {
    if (state === 'keeping') return;
    setState('keeping');
    const answer = await keepReport(keepKey);
    if (typeof answer === 'string') return setState(answer);
    rememberKept({ ...answer, domain: report.subject.domain, startedAt: report.startedAt });
  };
  return (
    <section className="slip no-print p-5 md:p-6" aria-labelledby={id}>
      <h2 id={id} className="text-heading">
        {words.title}
      </h2>
      <p className="mt-1 text-small text-ink2">{words.text}</p>
      <Button size="small" className="mt-4 w-full" onClick={() => void keep()}>
        <FileLock className="size-[18px]" aria-hidden="true" />
        {state === 'keeping' ? words.keeping : words.action}
      </Button>
      <p className="mt-3 text-small font-[580] empty:hidden" role="status">
        {state === 'old' || state === 'failed' ? words[state] : ''}
      </p>
    </section>
  );
}

export function KeepAndShare({ report }: { report: Report }) {
  const key = useKeepKey(report);
  const [isGone, setIsGone] = useState(false);
  const own = useKeptHere().find(
    ({ startedAt, domain }) => startedAt === report.startedAt && domain === report.subject.domain,
  );
  if (isGone) return <GoneCard />;
  if (own)
    return (
      <KeptCard id={own.id} keptAt={report.startedAt} expiresAt={own.expiresAt} onGone={() => setIsGone(true)}>
        <ButtonLink href={`/reports/${own.id}`} size="small" prefetch={false}>
          {words.open}
        </ButtonLink>
      </KeptCard>
    );
  return key === null ? null : <Keep report={report} keepKey={key} />;
}
